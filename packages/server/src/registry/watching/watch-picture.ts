import { currencyVerdicts, isCurrencyVerdict, parseStandardNumber } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { type CurrencyRow, currencyRows } from '../currency-check/currency-rows.ts'

/** How each watched number stands: its verdict, and the number that is in its place. Kept as what was last told. */
export type WatchPicture = Readonly<Record<string, { readonly verdict: string; readonly current: string | null }>>

/** The picture of today for the numbers given; numbers that no grammar knows are left out. */
export async function pictureOf(db: Database, numbers: readonly string[], day: string): Promise<WatchPicture> {
  const asked = numbers.flatMap((text) => {
    const number = parseStandardNumber(text)
    return number.kind === 'malformed' ? [] : [{ line: 0, asked: text, number, problem: null, clauses: [] }]
  })
  const rows = await currencyRows(db, asked, day)
  return Object.fromEntries(rows.map((row) => [row.asked, { verdict: row.verdict, current: currentOf(row) }]))
}

const currentOf = ({ chainEnds, edition, verdict }: CurrencyRow): string | null =>
  chainEnds[0]?.number ?? (verdict === 'current' || verdict === 'undated' ? (edition?.number ?? null) : null)

/** What became different, a sentence a number; numbers that are watched for the first time are not news. */
export function newsOf(seen: WatchPicture, now: WatchPicture): string[] {
  return Object.entries(now).flatMap(([number, { verdict, current }]) => {
    const before = seen[number]
    if (!before || (before.verdict === verdict && before.current === current)) return []
    const put = current && current !== number ? `，现行为 ${current}` : ''
    return [`${number}：${wordVerdict(before.verdict)} → ${wordVerdict(verdict)}${put}`]
  })
}

const wordVerdict = (verdict: string): string =>
  isCurrencyVerdict(verdict) ? currencyVerdicts[verdict].title.zh : verdict
