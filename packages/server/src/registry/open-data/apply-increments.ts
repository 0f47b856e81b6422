import { createHash } from 'node:crypto'
import { Refusal } from '@zhunsheng/core'
import { type Content, registerSha256 } from './manifest.ts'
import type { OpenedDump } from './read-dump.ts'

/** The lines of a register, file by file, in order. */
export type RegisterLines = (content: Content) => AsyncGenerator<string, void>

/**
 * A full dump with the increments that follow it, as one register: every number that an increment names has the lines of
 * the increment alone. All files stand in the order of numbers, so they are gone through side by side and nothing is
 * held. Refuses with `OPEN_DATA_NOT_NEXT` an increment that changes another state.
 */
export function applyIncrements([full, ...increments]: readonly OpenedDump[]): RegisterLines {
  if (full?.manifest.kind !== 'full') throw new Refusal('OPEN_DATA_NOT_NEXT', { takenAt: full?.manifest.takenAt ?? '' })
  let state = full.manifest
  for (const { manifest } of increments) {
    if (manifest.since?.registerSha256 !== state.register.sha256)
      throw new Refusal('OPEN_DATA_NOT_NEXT', { takenAt: manifest.takenAt })
    state = manifest
  }
  const last = increments.at(-1) ?? full
  return (content) => {
    // Sources are few, and each increment has all of them.
    if (content === 'sources') return last.lines(content)
    return increments.reduce((lines, increment) => merged(lines, increment, content), full.lines(content))
  }
}

async function* merged(
  older: AsyncGenerator<string, void>,
  increment: OpenedDump,
  content: Content,
): AsyncGenerator<string, void> {
  const touched = readAlong(byNumber(increment.lines('records')))
  const removed = readAlong(byNumber(increment.lines('removed')))
  const added = readAlong(byNumber(increment.lines(content)))
  for await (const { number, lines } of byNumber(older)) {
    for await (const each of added.before(number)) yield* each.lines
    const isRemoved = await removed.has(number)
    if ((await touched.has(number)) || isRemoved) continue
    yield* lines
  }
  for await (const each of added.before(null)) yield* each.lines
}

type Numbered = { readonly number: string; readonly lines: readonly string[] }

async function* byNumber(lines: AsyncGenerator<string, void>): AsyncGenerator<Numbered, void> {
  let number = ''
  let held: string[] = []
  for await (const line of lines) {
    const next = numberOf(line)
    if (next !== number && held.length > 0) {
      yield { number, lines: held }
      held = []
    }
    number = next
    held.push(line)
  }
  if (held.length > 0) yield { number, lines: held }
}

function numberOf(line: string): string {
  const value: unknown = JSON.parse(line)
  if (typeof value === 'object' && value !== null && 'number' in value && typeof value.number === 'string')
    return value.number
  throw new Error('a line of a dump without its number')
}

/** Goes through a file as far as it is asked for. */
function readAlong(numbered: AsyncGenerator<Numbered, void>) {
  let held: Numbered | null = null
  let isOver = false
  const peek = async (): Promise<Numbered | null> => {
    if (held || isOver) return held
    const next = await numbered.next()
    if (next.done) isOver = true
    else held = next.value
    return held
  }
  return {
    /** Those up to a number, itself included; all that is left for null. */
    async *before(number: string | null): AsyncGenerator<Numbered, void> {
      for (let next = await peek(); next && (number === null || inOrder(next.number, number)); next = await peek()) {
        held = null
        yield next
      }
    },
    async has(number: string): Promise<boolean> {
      for (let next = await peek(); next; next = await peek()) {
        if (next.number === number) return true
        if (!inOrder(next.number, number)) return false
        held = null
      }
      return false
    },
  }
}

/** By the bytes of UTF-8, as the database orders them. */
const inOrder = (one: string, other: string): boolean => Buffer.compare(Buffer.from(one), Buffer.from(other)) <= 0

/** The checksum of a register out of its lines. */
export async function checksumOf(lines: RegisterLines): Promise<string> {
  const hashOf = async (content: Content): Promise<string> => {
    const hash = createHash('sha256')
    for await (const line of lines(content)) hash.update(`${line}\n`)
    return hash.digest('hex')
  }
  return registerSha256({
    records: await hashOf('records'),
    claims: await hashOf('claims'),
    relations: await hashOf('relations'),
    sources: await hashOf('sources'),
  })
}
