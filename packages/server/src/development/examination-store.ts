import { type BallotChoice, type Performer, Refusal } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Database } from '../db/pool.ts'
import { isOfDraftingSide } from './conflict-store.ts'

export async function findOpenExamination(db: Database, projectId: string) {
  const row = await db
    .selectFrom('examination')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('concluded_on', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('EXAMINATION_NOT_CALLED')
  return row
}

export async function findLatestExamination(db: Database, projectId: string) {
  const row = await db
    .selectFrom('examination')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('examination.id', 'desc')
    .executeTakeFirst()
  if (!row) throw new Refusal('EXAMINATION_NOT_CALLED')
  return row
}

export type ExpertRow = {
  readonly id: string
  readonly person_id: string
  readonly employer: string
  readonly absent_until: string | null
  readonly name: string | null
}

export async function findExpert(db: Database, organizationId: string, id: string): Promise<ExpertRow> {
  const row = await db
    .selectFrom('expert')
    .innerJoin('person', 'person.id', 'expert.person_id')
    .select(['expert.id', 'expert.person_id', 'expert.employer', 'expert.absent_until', 'person.name'])
    .where('expert.id', '=', id)
    .where('expert.organization_id', '=', organizationId)
    .executeTakeFirst()
  if (!row) throw new Refusal('ROW_NOT_FOUND', { what: { zh: '专家', en: 'expert' } })
  return row
}

/** Whether the expert holds a seat; a withdrawn seat is none, so that the expert may be invited again. */
export async function isMember(db: Database, examinationId: string, expertId: string): Promise<boolean> {
  const row = await db
    .selectFrom('examination_member')
    .select('id')
    .where('examination_id', '=', examinationId)
    .where('expert_id', '=', expertId)
    .where('withdrawn_reason', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether the expert may not vote in this project, being of the drafting side. */
export async function isInConflict(db: Database, projectId: string, expertId: string): Promise<boolean> {
  const candidate = {
    projectId: sql`${projectId}::text`,
    employer: sql`x.employer`,
    personId: sql`x.person_id`,
    accountId: sql`x.account_id`,
    name: sql`n.name`,
    phone: sql`n.phone`,
    email: sql`n.email`,
  }
  const { rows } =
    await sql`select 1 from expert x join person n on n.id = x.person_id where x.id = ${expertId} and ${isOfDraftingSide(candidate)}`.execute(
      db,
    )
  return rows.length > 0
}

/** A seat of the examination that is open now; one of an earlier panel, or a withdrawn one, is none. */
export async function findMember(db: Database, examinationId: string, id: string | undefined) {
  const row = await db
    .selectFrom('examination_member as m')
    .innerJoin('expert as x', 'x.id', 'm.expert_id')
    .innerJoin('person as n', 'n.id', 'x.person_id')
    .select([
      'm.id',
      'm.voting',
      'm.present',
      'm.employer',
      'm.examination_id',
      'x.account_id',
      'x.person_id',
      'n.name',
    ])
    .where('m.id', '=', id ?? '')
    .where('m.examination_id', '=', examinationId)
    .where('m.withdrawn_reason', 'is', null)
    .executeTakeFirst()
  if (!row) throw new Refusal('ROW_NOT_FOUND', { what: { zh: '审查专家', en: 'member of the panel' } })
  return row
}

/** An expert acts for nobody else; the secretariat records what happened on paper or in the room. */
export function requireOwnSeat(
  context: Context,
  member: { account_id: string | null; person_id: string },
  performers: readonly Performer[],
): void {
  if (performers.includes('secretary')) return
  const own =
    member.person_id === context.actor.personId ||
    (member.account_id !== null && member.account_id === context.actor.accountId)
  if (!own)
    throw new Refusal('ACT_NOT_BY_THIS_ROLE', {
      act: { zh: '代他人表决', en: 'acting for another expert' },
      roles: [{ zh: '秘书处', en: 'secretariat' }],
    })
}

/** The latest ballot of each delegate entitled to vote: who is present at a meeting, or who was asked by letter. */
export async function listVotes(
  db: Database,
  examinationId: string,
  mode: string,
): Promise<{ name: string; choice: BallotChoice | null }[]> {
  const { rows } = await sql<{ name: string; choice: BallotChoice | null }>`
    select coalesce(n.name, m.employer) as name,
      (select b.choice from ballot b where b.member_id = m.id order by b.id desc limit 1) as choice
    from examination_member m join expert x on x.id = m.expert_id join person n on n.id = x.person_id
    where m.examination_id = ${examinationId} and m.voting and m.withdrawn_reason is null and (m.present or ${mode} = 'letter')
    order by m.id`.execute(db)
  return rows
}
