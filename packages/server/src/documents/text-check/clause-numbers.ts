import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

/**
 * The numbers of all clauses, annexes among them, of the last text of each project that the engine has read. Projects
 * without such a text are left out.
 */
export async function clauseNumbersOfProjects(
  db: Database,
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await sql<{ projectId: string; numbers: string[] }>`
    select distinct on (d.project_id) d.project_id as "projectId",
      array(select block ->> 'number' from jsonb_array_elements(c.blocks) as block where block ->> 'number' is not null) as numbers
    from document d join text_check c on c.document_id = d.id
    where d.project_id = any(${projectIds}) and d.kind = 'draftText' and c.state = 'done'
    order by d.project_id, d.position desc`.execute(db)
  return new Map(rows.map(({ projectId, numbers }) => [projectId, new Set(numbers.map(withoutLabel))]))
}

/** 附录 A is cited as A; 5.2 as it is. */
const withoutLabel = (number: string): string => number.replace(/^附录\s*/u, '')
