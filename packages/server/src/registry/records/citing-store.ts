import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { RelationRow } from './record-view-store.ts'

/** A standard that everybody cites has thousands; a page names the first of them and says how many there are. */
export const CITING_MAX = 100

export type CitingRows = { readonly rows: readonly RelationRow[]; readonly total: number }

/**
 * Who cites any of the numbers, which are those of one standard: its editions and the number that they share. The newest
 * first; each of them once, by the first of the numbers that it cites.
 */
export async function readCitingRows(db: Database, numbers: readonly string[]): Promise<CitingRows> {
  const { rows } = await sql<RelationRow & { total: number }>`
    with citing as (
      select distinct on (n.from_number) n.from_number, n.to_number, n.type, n.detail
      from record_relation n
      where n.to_number = any(${numbers}) and n.type in ('citesNormatively', 'citesInformatively') and not n.withdrawn
        and not n.from_number = any(${numbers})
      order by n.from_number, array_position(${numbers}::text[], n.to_number), n.type desc)
    select c.from_number as from, c.to_number as to, c.type, c.detail, (count(*) over ())::int as total
    from citing c left join standard_record r on r.number = c.from_number and not r.is_empty
    order by r.year desc nulls last, c.from_number
    limit ${CITING_MAX}`.execute(db)
  return { rows: rows.map(({ from, to, type, detail }) => ({ from, to, type, detail })), total: rows[0]?.total ?? 0 }
}
