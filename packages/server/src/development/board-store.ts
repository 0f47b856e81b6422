import type { Database } from '../db/pool.ts'

/** Ids of projects in order, a batch at a time: `after` is the last id of the batch before. */
export async function listProjectIds(db: Database, after: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('project')
    .select('project.id')
    .where('project.id', '>', after)
    .orderBy('project.id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
