import type { Database } from '../../db/pool.ts'
import { countAmendmentRows } from './record-view-store.ts'

/** How many amendment sheets of a standard the register holds; null where it does not hold the standard. */
export const countAmendments = (db: Database, number: string): Promise<number | null> => countAmendmentRows(db, number)
