import type { Database } from '../db/pool.ts'

/** The item of a plan under which the standard of a project is being reviewed, if it is. */
export async function findOpenItemOf(db: Database, projectId: string): Promise<{ number: string } | undefined> {
  return db
    .selectFrom('review_item')
    .select('number')
    .where('project_id', '=', projectId)
    .where('state', '=', 'started')
    .executeTakeFirst()
}
