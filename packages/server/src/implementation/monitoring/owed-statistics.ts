import type { Database } from '../../db/pool.ts'
import { listOwed, type OwedStatistics } from './statistics-store.ts'

/** Reports of statistics that points of these bodies have not sent, or were sent back to them. For other areas. */
export const listOwedStatistics = (db: Database, organizationIds: readonly string[]): Promise<OwedStatistics[]> =>
  listOwed(db, organizationIds)
