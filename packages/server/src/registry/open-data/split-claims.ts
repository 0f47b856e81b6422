import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClaimLine } from './read-dump.ts'

/** The claims of one source that were read up to one day, as a catalogue that can be brought in. */
export type ClaimGroup = {
  readonly source: string
  readonly asOf: string
  readonly file: string
  readonly rows: number
}

const BUFFERED_MAX = 4_000

/**
 * Parts claims by their source and day into files below `folder`, each in the order in which its claims count. The groups
 * come in the order of `sources`, then of days.
 */
export async function splitClaims(
  lines: AsyncIterable<string>,
  sources: readonly string[],
  folder: string,
): Promise<ClaimGroup[]> {
  const groups = new Map<string, { source: string; asOf: string; file: string; rows: number }>()
  const waiting = new Map<string, string[]>()
  let buffered = 0
  const flush = async () => {
    for (const [file, texts] of waiting) await appendFile(file, texts.join(''))
    waiting.clear()
    buffered = 0
  }
  for await (const line of lines) {
    const { number, source, asOf, claim }: ClaimLine = JSON.parse(line)
    const key = `${asOf} ${source}`
    const group = groups.get(key) ?? { source, asOf, file: join(folder, `${groups.size + 1}.jsonl`), rows: 0 }
    groups.set(key, group)
    group.rows += 1
    const texts = waiting.get(group.file) ?? []
    waiting.set(group.file, texts)
    texts.push(`${JSON.stringify({ number, claim: JSON.stringify(claim) })}\n`)
    buffered += 1
    if (buffered >= BUFFERED_MAX) await flush()
  }
  await flush()
  const place = ({ source }: ClaimGroup) => sources.indexOf(source)
  return [...groups.values()].sort((a, b) => place(a) - place(b) || (a.asOf < b.asOf ? -1 : 1))
}
