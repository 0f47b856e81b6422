import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

/** Counts one more attempt, beginning anew where the window has passed. One statement, so that no guess is missed. */
export async function addAttempt(
  db: Database,
  bucket: string,
  now: string,
  windowBegan: string,
): Promise<{ attempts: number; began_at: Date }> {
  const { rows } = await sql<{ attempts: number; began_at: Date }>`
    insert into sign_in_attempt as a (bucket, attempts, began_at)
    values (${bucket}, 1, ${now}::timestamptz)
    on conflict (bucket) do update set
      attempts = case when a.began_at <= ${windowBegan}::timestamptz then 1 else a.attempts + 1 end,
      began_at = case when a.began_at <= ${windowBegan}::timestamptz then excluded.began_at else a.began_at end
    returning attempts, began_at`.execute(db)
  const [row] = rows
  if (!row) throw new Error('the database answered an attempt without its count')
  return row
}

export async function takeAttemptsBack(db: Database, bucket: string, count: number): Promise<void> {
  await sql`update sign_in_attempt set attempts = greatest(attempts - ${count}, 0) where bucket = ${bucket}`.execute(db)
}
