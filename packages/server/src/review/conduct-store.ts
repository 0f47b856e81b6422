import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import type { ReviewConduct } from './review-view.ts'

/** More bodies than this are on no list. */
const BODIES_MAX = 5_000

/**
 * How each body carries out its plan of a year, those with overdue items first. Whoever works for the national authority
 * or for the platform sees all; others their own bodies and those below them.
 */
export async function listConductRows(
  db: Database,
  asked: { readonly year: number; readonly today: string; readonly mine: readonly string[]; readonly all: boolean },
): Promise<ReviewConduct[]> {
  const { year, today, mine, all } = asked
  const { rows } = await sql<ReviewConduct>`
    select o.id as "organizationId", o.name, coalesce(o.kind, 'association') as kind,
      case when p.id is null then 'none' when p.decided_on is null then 'draft' else 'decided' end as state,
      p.decided_on as "decidedOn",
      (count(i.id) filter (where i.state <> 'leftOut'))::int as planned,
      (count(i.id) filter (where i.state = 'concluded'))::int as concluded,
      (count(i.id) filter (where i.state in ('proposed', 'started') and i.due_on < ${today}::date))::int as overdue
    from organization o left join review_plan p on p.organization_id = o.id and p.year = ${year}
      left join review_item i on i.plan_id = p.id and p.decided_on is not null
    where ${all} or o.id = any(${mine}) or o.parent_id = any(${mine})
      or exists (select 1 from organization a where a.id = any(${mine}) and a.kind = 'nationalAuthority')
    group by o.id, p.id
    order by 8 desc, 6 desc, o.name collate zh_numeric limit ${BODIES_MAX}`.execute(db)
  return rows
}
