import { performance } from 'node:perf_hooks'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from './pool.ts'

/** Up to here a count is exact at every moment; beyond it, nobody sees that it is a minute old. */
const EXACT_MAX = 1_000
const KEPT_MS = 60_000
const KEPT_MAX = 1_000

type Kept = { total: number; countedAt: number }
const keptOf = new WeakMap<Database, Map<string, Kept>>()

/**
 * How many rows a list has in all. Counting a hundred thousand rows takes longer than everything else that a list
 * needs, so that a number above a thousand is counted once a minute and kept; whoever comes first after the minute
 * counts again, and the others are told what was counted before. `rows` selects the rows, ending in the given limit.
 */
export async function countRows(
  db: Database,
  rows: (limit: RawBuilder<unknown>) => RawBuilder<unknown>,
): Promise<number> {
  const { sql: text, parameters } = rows(sql``).compile(db)
  const kept = keptOf.get(db) ?? new Map<string, Kept>()
  keptOf.set(db, kept)
  const key = JSON.stringify([text, parameters])
  const known = kept.get(key)
  const now = performance.now()
  if (known && now - known.countedAt < KEPT_MS) return known.total
  if (known) known.countedAt = now
  const few = await count(db, rows(sql`limit ${sql.lit(EXACT_MAX + 1)}`))
  if (few <= EXACT_MAX) {
    kept.delete(key)
    return few
  }
  const total = await count(db, rows(sql``))
  if (kept.size >= KEPT_MAX) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, { total, countedAt: now })
  return total
}

async function count(db: Database, rows: RawBuilder<unknown>): Promise<number> {
  const result = await sql<{ total: number }>`select count(*)::int as total from (${rows}) as counted`.execute(db)
  return result.rows[0]?.total ?? 0
}
