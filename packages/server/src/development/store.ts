import { canAct, dueIn, type Facts, mainActIn, type Performer, type Reason, Refusal } from '@zhunsheng/core'
import { type Selectable, sql } from 'kysely'
import type { Actor, Context } from '../context.ts'
import type { Database } from '../db/pool.ts'
import type { ProjectTable, Tables } from '../db/tables.ts'
import { searchVector } from '../registry/search-text.ts'
import { sameName } from './conflict-store.ts'
import { loadFacts } from './facts-store.ts'

export type ProjectRow = Selectable<ProjectTable>

/**
 * Acts in one project wait for one another. A lock shared by several would let two of them upgrade it into a deadlock,
 * count the same version twice, and leave a board that knows only one of them.
 */
export async function lockProject(db: Database, id: string): Promise<ProjectRow> {
  const row = await db.selectFrom('project').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
  if (!row) throw new Refusal('PROJECT_NOT_FOUND')
  return row
}

export async function findProject(db: Database, id: string): Promise<ProjectRow> {
  const row = await db.selectFrom('project').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('PROJECT_NOT_FOUND')
  return row
}

/** Whether an account drafts in a project, or sits on one of its panels. */
export async function readPerformerLinks(
  db: Database,
  projectId: string,
  accountId: string,
  personId: string | null,
): Promise<{ drafter: boolean; expert: boolean }> {
  const { rows } = await sql<{ drafter: boolean; expert: boolean }>`
    select exists (select 1 from drafter where project_id = ${projectId} and (account_id = ${accountId} or person_id = ${personId})) as drafter,
      exists (select 1 from examination_member m join expert x on x.id = m.expert_id
        where m.project_id = ${projectId} and m.withdrawn_reason is null and (x.account_id = ${accountId} or x.person_id = ${personId})) as expert`.execute(
    db,
  )
  return rows[0] ?? { drafter: false, expert: false }
}

/** A row that belongs to the project, or a refusal that names what was pointed at. */
export async function findRowOf<
  T extends
    | 'participant'
    | 'document'
    | 'comment'
    | 'demand'
    | 'hearing'
    | 'application'
    | 'examination'
    | 'examination_member'
    | 'task'
    | 'feedback',
>(
  db: Database,
  table: T,
  projectId: string,
  id: string | undefined,
  what: { zh: string; en: string },
): Promise<Selectable<Tables[T]>> {
  const { rows } = await sql<
    Selectable<Tables[T]>
  >`select * from ${sql.table(table)} where id = ${id ?? ''} and project_id = ${projectId} for update`.execute(db)
  const row = rows[0]
  if (!row) throw new Refusal('ROW_NOT_FOUND', { what })
  return row
}

export async function nextPosition(
  db: Database,
  table: 'document' | 'participant' | 'drafter',
  projectId: string,
): Promise<number> {
  const { rows } = await sql<{
    next: number
  }>`select coalesce(max(position), 0) + 1 as next from ${sql.table(table)} where project_id = ${projectId}`.execute(db)
  return rows[0]?.next ?? 1
}

const WAITS_FOR_MAX = 5

/** Brings the derived row of a project up to date: its next deadline, what it waits for, and its words for the search. */
export async function saveBoard(context: Context, projectId: string, known?: ProjectRow): Promise<void> {
  const facts = await loadFacts(context.db, projectId, context.today)
  const next = dueIn(facts)[0]
  const project = known ?? (await findProject(context.db, projectId))
  const values = {
    built_on: context.today,
    due_on: next?.due ?? null,
    due_name: next?.name ?? null,
    due_title: next ? JSON.stringify(next.title) : null,
    waits_for: JSON.stringify(waitsFor(facts, context.today).slice(0, WAITS_FOR_MAX)),
    search: sql<string>`${searchVector([project.title, project.title_en, project.plan_number, facts.number])}::tsvector`,
  }
  await context.db
    .insertInto('project_board')
    .values({ project_id: projectId, ...values })
    .onConflict((conflict) => conflict.column('project_id').doUpdateSet(values))
    .execute()
}

const ALL_PERFORMERS: readonly Performer[] = ['secretary', 'leader', 'drafter', 'expert', 'liaison', 'public']

/** What keeps the case from its next main act: the reasons that no change of person would remove. */
export function waitsFor(facts: Facts, today: string): Reason[] {
  const main = mainActIn(facts.stage)
  return main ? [...canAct(main, facts, ALL_PERFORMERS, today).reasons] : []
}

/** Whom an answer to a comment is told to; null where nobody left a name. */
export async function findCommenter(db: Database, commentId: string): Promise<string | null> {
  const row = await db
    .selectFrom('comment')
    .select('person_id')
    .where('comment.id', '=', commentId)
    .executeTakeFirstOrThrow()
  return row.person_id
}

export async function isPlanNumberTaken(db: Database, organizationId: string, planNumber: string): Promise<boolean> {
  const row = await db
    .selectFrom('project')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('plan_number', '=', planNumber)
    .executeTakeFirst()
  return row !== undefined
}

export function findLatestCall(db: Database, projectId: string) {
  return db
    .selectFrom('participation_call')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('participation_call.id', 'desc')
    .executeTakeFirst()
}

/** Whether the organization takes part already, under its legal name however that is typed. */
export async function isParticipant(db: Database, projectId: string, organizationName: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from participant o where o.project_id = ${projectId} and ${sameName(sql`o.organization_name`, sql`${organizationName}::text`)} limit 1`.execute(
      db,
    )
  return rows.length > 0
}

/** An account of the organization that may draft; for the field that ties a drafter to it. */
export async function findDraftingAccount(db: Database, organizationId: string, accountId: string) {
  const row = await db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .select('account.id')
    .where('account.id', '=', accountId)
    .where('account.state', '<>', 'disabled')
    .where('membership.organization_id', '=', organizationId)
    .where('membership.role', 'in', ['drafter', 'liaison'])
    .executeTakeFirst()
  if (!row) throw new Refusal('ROW_NOT_FOUND', { what: { zh: '起草人账号', en: 'account of the drafter' } })
  return row
}

/** Whether the actor drafts for this very organization of the working group. */
export async function draftsFor(
  db: Database,
  participantId: string,
  actor: Pick<Actor, 'accountId' | 'personId'>,
): Promise<boolean> {
  const { rows } =
    await sql`select 1 from drafter where participant_id = ${participantId} and (account_id = ${actor.accountId} or person_id = ${actor.personId}) limit 1`.execute(
      db,
    )
  return rows.length > 0
}

export async function findLatestDocument(db: Database, projectId: string, kind: string) {
  const row = await db
    .selectFrom('document')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('kind', '=', kind)
    .orderBy('document.position', 'desc')
    .executeTakeFirst()
  if (!row) throw new Refusal('DRAFT_NOT_UPLOADED')
  return row
}

/** How many documents of a kind a project has: the newest is this version of its kind. */
export async function countDocuments(db: Database, projectId: string, kind: string): Promise<number> {
  const row = await db
    .selectFrom('document')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('project_id', '=', projectId)
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow()
  return row.count
}

export async function findLatestRound(db: Database, projectId: string) {
  const row = await db
    .selectFrom('enquiry_round')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('enquiry_round.round', 'desc')
    .executeTakeFirst()
  if (!row) throw new Refusal('ENQUIRY_NOT_OPENED')
  return row
}

/** Persons of the drafting organizations who left an address. */
export async function listParticipantContacts(db: Database, projectId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('drafter')
    .innerJoin('person', 'person.id', 'drafter.person_id')
    .select('person.id')
    .where('drafter.project_id', '=', projectId)
    .where('person.email', 'is not', null)
    .execute()
  return rows.map(({ id }) => id)
}

export async function findOpenReview(db: Database, projectId: string) {
  const row = await db
    .selectFrom('review')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('concluded_on', 'is', null)
    .executeTakeFirst()
  if (!row) throw new Refusal('ROW_NOT_FOUND', { what: { zh: '复审', en: 'review' } })
  return row
}
