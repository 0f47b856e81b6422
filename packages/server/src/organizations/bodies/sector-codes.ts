import type { Database } from '../../db/pool.ts'
import { listSectorCodeRows } from './bodies-store.ts'

/** Whether a code of a sector was in use on a day; `unknown` where no decision on it is on record. For other areas. */
export async function sectorCodeOn(
  db: Database,
  code: string,
  day: string,
): Promise<'approved' | 'cleared' | 'unknown'> {
  const rows = await listSectorCodeRows(db, code)
  return rows.find(({ from }) => from <= day)?.state ?? 'unknown'
}
