import { parseStandardNumber } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import { type CurrencyRow, currencyRows } from '../currency-check/currency-rows.ts'
import type { News } from './news.ts'

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

/** What became different, one piece of news a number; numbers that are watched for the first time are not news. */
export function newsOf(seen: WatchPicture, now: WatchPicture): News[] {
  return Object.entries(now).flatMap(([number, { verdict, current }]): News[] => {
    const before = seen[number]
    if (!before || (before.verdict === verdict && before.current === current)) return []
    return [{ kind: 'changed', number, title: null, from: before.verdict, to: verdict, current }]
  })
}
