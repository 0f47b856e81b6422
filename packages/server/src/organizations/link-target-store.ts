import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

export type TargetPurpose = 'task' | 'ballot' | 'opinion'

/** What a link is about, and the persons who left an address to send it to. */
export type LinkTarget = {
  readonly projectId: string
  readonly organizationId: string
  readonly title: string
  readonly personIds: readonly string[]
}

/** What is still open to be answered: a task not done, a seat at an examination not concluded, a department that is silent. */
const openTargets = {
  task: sql`
    select t.project_id, array(select n.id from drafter f join person n on n.id = f.person_id
      where f.participant_id = t.participant_id and n.email is not null order by f.position limit 1) as person_ids
    from task t where t.done_on is null and t.id = `,
  ballot: sql`
    select m.project_id, array(select n.id from expert x join person n on n.id = x.person_id
      where x.id = m.expert_id and n.email is not null) as person_ids
    from examination_member m join examination e on e.id = m.examination_id
    where m.voting and m.withdrawn_reason is null and e.concluded_on is null and m.id = `,
  opinion: sql`
    select h.project_id, array[]::text[] as person_ids from hearing h where h.replied_on is null and h.id = `,
} satisfies Readonly<Record<TargetPurpose, unknown>>

export async function findLinkTarget(
  db: Database,
  purpose: TargetPurpose,
  subjectId: string,
): Promise<LinkTarget | undefined> {
  const { rows } = await sql<LinkTarget>`
    select p.id as "projectId", p.organization_id as "organizationId", p.title, s.person_ids as "personIds"
    from (${openTargets[purpose]}${subjectId}) s
    join project p on p.id = s.project_id`.execute(db)
  return rows[0]
}
