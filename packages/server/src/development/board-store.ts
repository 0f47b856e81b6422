import type { Database } from '../db/pool.ts'

type Batch = {
  /** The last id of the batch before. */
  readonly after: string
  readonly builtBefore?: string | undefined
}

/** Ids of projects in order, a batch at a time. */
export async function listProjectIds(db: Database, { after, builtBefore }: Batch, limit: number): Promise<string[]> {
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

/** Ids of cases in order, a batch at a time; one that has ended waits for nothing and is left out. */
export async function listCaseIds(db: Database, { after, builtBefore }: Batch, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('case_board')
    .select('case_id')
    .distinct()
    .where('case_id', '>', after)
    .where('ended', '=', false)
    .$if(builtBefore !== undefined, (query) => query.where('built_on', '<', builtBefore ?? ''))
    .orderBy('case_id')
    .limit(limit)
    .execute()
  return rows.map(({ case_id }) => case_id)
}
