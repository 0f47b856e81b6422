import type { Database } from '../../db/pool.ts'
import { findBodiesNamed, type RecordInCharge } from './feedback-store.ts'

/** The body in charge of a standard: whose own it is, else the first by name of department, committee, issuer. */
export async function routeOf(db: Database, record: RecordInCharge): Promise<string | null> {
  if (record.ownerId) return record.ownerId
  if (record.names.length === 0) return null
  const bodies = await findBodiesNamed(db, record.names)
  for (const name of record.names) {
    const found = bodies.get(name)
    if (found) return found
  }
  return null
}
