import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

/** Whether the role that serves also owns the trace: then nothing in the database keeps it from changing records. */
export async function ownsTrace(db: Database): Promise<boolean> {
  const { rows } = await sql<{ owns: boolean }>`
    select pg_has_role(current_user, relowner, 'usage') as owns from pg_class where oid = 'trace_event'::regclass`.execute(
    db,
  )
  return rows[0]?.owns ?? false
}

export type FailedJob = {
  readonly id: number
  readonly job: string
  readonly attempts: number
  readonly attemptsMax: number
  readonly error: string
  readonly failedAt: string
}

/** Jobs whose last run failed, the latest first; the queue itself is closed to the serving role. */
export async function listFailedJobs(db: Database): Promise<FailedJob[]> {
  const { rows } = await sql<{
    id: number
    job: string
    attempts: number
    attempts_max: number
    error: string
    failed_at: Date
  }>`
    select id, job, attempts, attempts_max, error, failed_at from failed_jobs()`.execute(db)
  return rows.map(({ attempts_max, failed_at, ...row }) => ({
    ...row,
    attemptsMax: attempts_max,
    failedAt: failed_at.toISOString(),
  }))
}

export async function readSchemaVersion(db: Database): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select max(name) as name from schema_migration`.execute(db)
  return rows[0]?.name ?? ''
}

/** Of these addresses, the ones that no record of a stored file names. */
export async function listUnrecordedFiles(db: Database, hashes: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`
    select h.sha256 from unnest(${[...hashes]}::text[]) as h(sha256)
    where not exists (select 1 from stored_file f where f.sha256 = h.sha256)
    order by h.sha256`.execute(db)
  return rows.map(({ sha256 }) => sha256)
}
