import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { migrate } from './migrate.ts'

/**
 * Makes a database ready to serve: the queue's schema, ours, and what the serving role may do. The queue's tables are
 * closed to the serving role; it enqueues through one function that runs with the owner's rights.
 */
export async function prepareDatabase(
  ownerUrl: string,
  servingRole: string,
  migrationsFolder: string,
): Promise<string[]> {
  await runMigrations({ connectionString: ownerUrl })
  const applied = await migrate(ownerUrl, migrationsFolder, servingRole)
  await makeEnqueue(ownerUrl, servingRole)
  return applied
}

/** One signature covers many acts: the job waits for those that follow at once instead of running after each. */
const ENQUEUE = `
  create or replace function enqueue_job(job text, payload json, once text) returns void
  language sql security definer set search_path = pg_catalog, graphile_worker as
  $$ select graphile_worker.add_job(job, payload => payload, job_key => once,
       run_at => case when job = 'sign-head' then now() + interval '1 second' end,
       job_key_mode => case when job = 'sign-head' then 'preserve_run_at' else 'replace' end) $$`

async function makeEnqueue(ownerUrl: string, servingRole: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(ENQUEUE)
    await client.query('revoke all on function enqueue_job from public')
    await client.query(`grant execute on function enqueue_job to ${pg.escapeIdentifier(servingRole)}`)
  } finally {
    await client.end()
  }
}
