import type { Database } from '../../db/pool.ts'
import { type AuthorizationRow, listAuthorizationRows } from './bodies-store.ts'

/**
 * Whether a city with districts was authorized to make local standards on a day. `no`: an authorization is on record and
 * does not hold on that day; `unknown`: none is on record at all. For other areas.
 */
export async function isAuthorizedPrefecture(
  db: Database,
  place: string,
  day: string,
): Promise<'yes' | 'no' | 'unknown'> {
  const rows = await listAuthorizationRows(db, place)
  if (rows.length === 0) return 'unknown'
  return rows.some((row) => holdsOn(row, day)) ? 'yes' : 'no'
}

export const holdsOn = ({ from, to }: Pick<AuthorizationRow, 'from' | 'to'>, day: string): boolean =>
  from <= day && (to === null || day <= to)
