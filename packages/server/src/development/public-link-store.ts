import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

export type LinkSubject = {
  readonly projectId: string
  readonly title: string
  readonly organizationName: string
  /** The drafting organization, the expert’s employer, or the department. */
  readonly who: string
  /** The kind of task or of examination; null for a department. */
  readonly kind: string | null
  readonly dueOn: string | null
  readonly matter: string | null
}

const subjects = {
  task: sql`select t.project_id, o.organization_name as who, t.kind, t.due_on, null::text as matter from task t join participant o on o.id = t.participant_id where t.done_on is null and t.id = `,
  ballot: sql`select m.project_id, m.employer as who, e.kind, e.held_on as due_on, e.agenda as matter
    from examination_member m join examination e on e.id = m.examination_id where m.withdrawn_reason is null and e.concluded_on is null and m.id = `,
  opinion: sql`select h.project_id, h.department as who, null::text as kind, null::date as due_on, h.matter from hearing h where h.replied_on is null and h.id = `,
} as const

export type AnswerablePurpose = keyof typeof subjects

export const isAnswerable = (purpose: string): purpose is AnswerablePurpose => Object.hasOwn(subjects, purpose)

/** What a one-time link asks about; undefined when it has been settled some other way. */
export async function findLinkSubject(
  db: Database,
  purpose: AnswerablePurpose,
  id: string,
): Promise<LinkSubject | undefined> {
  const { rows } = await sql<LinkSubject>`
    select p.id as "projectId", p.title, o.name as "organizationName", s.who, s.kind, s.due_on as "dueOn", s.matter
    from (${subjects[purpose]}${id}) s join project p on p.id = s.project_id join organization o on o.id = p.organization_id`.execute(
    db,
  )
  return rows[0]
}

/** The newest text of a project, for whoever holds a link to answer about it. */
export async function findNewestText(
  db: Database,
  projectId: string,
): Promise<{ name: string; sha256: string; mediaType: string } | undefined> {
  const { rows } = await sql<{ name: string; sha256: string; mediaType: string }>`
    select d.name, d.sha256, f.media_type as "mediaType" from document d join stored_file f on f.sha256 = d.sha256
    where d.project_id = ${projectId} and d.kind = 'draftText' order by d.position desc limit 1`.execute(db)
  return rows[0]
}
