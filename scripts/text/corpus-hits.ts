import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Check, checks, readStandard, runChecks, textOf } from '@zhunsheng/text'
import { share } from './corpus-numbers.ts'
import { materialFiles } from './packages.ts'

const REVIEWED = join(process.cwd(), 'packages/text/corpus/reviewed')

/** A hit that a person has read: place and verdict, never the text. */
type ReviewedHit = { readonly edition: string; readonly verdict: 'right' | 'wrong' }

/** Hits of each rule over all real texts, as they are; rules without a hit are left out. */
export function corpusHits(): Readonly<Record<string, object>> {
  const hits = new Map<string, { hits: number; documents: number }>()
  for (const { name, bytes } of [...materialFiles('.docx'), ...materialFiles('.md')]) {
    const read = readStandard(bytes, { fileName: name })
    if (!read.ok) throw new Error(`${name}: ${read.code}`)
    const report = runChecks(textOf(read.document, { fileName: name }), { checks })
    for (const { id, findingCount } of report.checks.filter((check) => check.findingCount > 0)) {
      const row = hits.get(id) ?? { hits: 0, documents: 0 }
      hits.set(id, { hits: row.hits + findingCount, documents: row.documents + 1 })
    }
  }
  return Object.fromEntries(
    checks
      .filter(({ id }) => hits.has(id))
      .map((check) => [`${check.id} ${check.name}`, { state: check.state, ...hits.get(check.id), ...reviewOf(check) }]),
  )
}

function reviewOf({ id }: Check) {
  const read = reviewedHits(id)
  const right = read.filter(({ verdict }) => verdict === 'right').length
  return read.length === 0 ? {} : { reviewed: read.length, right, precision: share(right, read.length) }
}

/** Hits on the texts as they are; those under a forced edition tell of detection only. */
function reviewedHits(id: string): readonly ReviewedHit[] {
  const path = join(REVIEWED, `${id}.json`)
  if (!existsSync(path)) return []
  const all = JSON.parse(readFileSync(path, 'utf8')) as readonly ReviewedHit[] // committed by hand in this shape
  return all.filter(({ edition }) => edition === 'as read')
}

/** All reviewed hits of the rules that are on, and of those on trial, together. */
export function reviewedPrecision(): Readonly<Record<string, object>> {
  const files = existsSync(REVIEWED) ? readdirSync(REVIEWED) : []
  const of = (state: Check['state']) => {
    const ids = checks.filter((check) => check.state === state).map(({ id }) => id)
    const read = ids.filter((id) => files.includes(`${id}.json`)).flatMap(reviewedHits)
    const right = read.filter(({ verdict }) => verdict === 'right').length
    return { rules: ids.length, reviewed: read.length, right, precision: share(right, read.length) }
  }
  return { 'on (≥ 95 %)': of('on'), 'on trial': of('trial') }
}
