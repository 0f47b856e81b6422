import type { Database } from '../db/pool.ts'

/** Ids of projects in order, a batch at a time: `after` is the last id of the batch before. */
export async function listProjectIds(
  db: Database,
  { after, builtBefore }: { readonly after: string; readonly builtBefore?: string | undefined },
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('project')
    .leftJoin('project_board', 'project_board.project_id', 'project.id')
    .select('project.id')
    .where('project.id', '>', after)
    .$if(builtBefore !== undefined, (query) =>
      query.where((where) => where.or([where('built_on', 'is', null), where('built_on', '<', builtBefore ?? '')])),
    )
    .orderBy('project.id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}
