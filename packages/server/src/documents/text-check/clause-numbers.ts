import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

/**
 * The numbers of all clauses, annexes among them, of the last text of each project. Projects whose last text the engine has
 * not read are left out: an older text says nothing of this one.
 */
export async function clauseNumbersOfProjects(
  db: Database,
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { rows } = await sql<{ projectId: string; numbers: string[] }>`
    select distinct on (d.project_id) d.project_id as "projectId",
      array(select block ->> 'number' from jsonb_array_elements(c.blocks) as block where block ->> 'number' is not null) as numbers
    from document d join text_check c on c.document_id = d.id and c.state = 'done'
    where d.project_id = any(${projectIds}) and d.kind = 'draftText'
      and d.position = (select max(l.position) from document l where l.project_id = d.project_id and l.kind = 'draftText')
    order by d.project_id`.execute(db)
  return new Map(rows.map(({ projectId, numbers }) => [projectId, new Set(numbers.map(withoutLabel))]))
}

/** 附录 A is cited as A; 5.2 as it is. */
const withoutLabel = (number: string): string => number.replace(/^附录\s*/u, '')
