import { type ActName, acts, canAct, dueIn, type Facts, type Performer, type Reason, Refusal, type Stage } from '@zhunsheng/core'
import { type Selectable, sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Database } from '../db/pool.ts'
import type { ProjectTable, Tables } from '../db/tables.ts'
import { searchVector } from '../registry/search-text.ts'
import { loadFacts } from './facts-store.ts'

export type ProjectRow = Selectable<ProjectTable>

export async function lockProject(db: Database, id: string, lock: 'update' | 'share'): Promise<ProjectRow> {
  const query = db.selectFrom('project').selectAll().where('id', '=', id)
  const row = await (lock === 'update' ? query.forUpdate() : query.forShare()).executeTakeFirst()
  if (!row) throw new Refusal('PROJECT_NOT_FOUND')
  return row
}

export async function findProject(db: Database, id: string): Promise<ProjectRow> {
  const row = await db.selectFrom('project').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('PROJECT_NOT_FOUND')
  return row
}

/** Whether an account drafts in a project, or sits on one of its panels. */
export async function readPerformerLinks(db: Database, projectId: string, accountId: string, personId: string | null): Promise<{ drafter: boolean; expert: boolean }> {
  const { rows } = await sql<{ drafter: boolean; expert: boolean }>`
    select exists (select 1 from drafter where project_id = ${projectId} and (account_id = ${accountId} or person_id = ${personId})) as drafter,
      exists (select 1 from examination_member m join expert x on x.id = m.expert_id
        where m.project_id = ${projectId} and m.withdrawn_reason is null and (x.account_id = ${accountId} or x.person_id = ${personId})) as expert`.execute(db)
  return rows[0] ?? { drafter: false, expert: false }
}

/** A row that belongs to the project, or a refusal that names what was pointed at. */
export async function findRowOf<T extends 'participant' | 'document' | 'comment' | 'demand' | 'hearing' | 'application' | 'examination' | 'examination_member' | 'task' | 'feedback'>(
  db: Database,
  table: T,
  projectId: string,
  id: string | undefined,
  what: { zh: string; en: string },
): Promise<Selectable<Tables[T]>> {
  const { rows } = await sql<Selectable<Tables[T]>>`select * from ${sql.table(table)} where id = ${id ?? ''} and project_id = ${projectId} for update`.execute(db)
  const row = rows[0]
  if (!row) throw new Refusal('ROW_NOT_FOUND', { what })
  return row
}

export async function nextPosition(db: Database, table: 'document' | 'participant' | 'drafter', projectId: string): Promise<number> {
  const { rows } = await sql<{ next: number }>`select coalesce(max(position), 0) + 1 as next from ${sql.table(table)} where project_id = ${projectId}`.execute(db)
  return rows[0]?.next ?? 1
}

const WAITS_FOR_MAX = 5

/** Brings the derived row of a project up to date: its next deadline, what it waits for, and its words for the search. */
export async function saveBoard(context: Context, projectId: string): Promise<void> {
  const facts = await loadFacts(context.db, projectId, context.today)
  const next = dueIn(facts)[0]
  const project = await findProject(context.db, projectId)
  const values = {
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
  const main = (Object.keys(acts) as ActName[]).find((name) => 'main' in acts[name] && (acts[name].from as readonly (Stage | null)[]).includes(facts.stage))
  return main ? [...canAct(main, facts, ALL_PERFORMERS, today).reasons] : []
}

export async function isPlanNumberTaken(db: Database, organizationId: string, planNumber: string): Promise<boolean> {
  const row = await db.selectFrom('project').select('id').where('organization_id', '=', organizationId).where('plan_number', '=', planNumber).executeTakeFirst()
  return row !== undefined
}

export function findLatestCall(db: Database, projectId: string) {
  return db.selectFrom('participation_call').selectAll().where('project_id', '=', projectId).orderBy('participation_call.id', 'desc').executeTakeFirst()
}

export async function isParticipant(db: Database, projectId: string, organizationName: string): Promise<boolean> {
  const row = await db.selectFrom('participant').select('id').where('project_id', '=', projectId).where('organization_name', '=', organizationName).executeTakeFirst()
  return row !== undefined
}

export async function findLatestDocument(db: Database, projectId: string, kind: string) {
  const row = await db.selectFrom('document').selectAll().where('project_id', '=', projectId).where('kind', '=', kind).orderBy('document.position', 'desc').executeTakeFirst()
  if (!row) throw new Refusal('DRAFT_NOT_UPLOADED')
  return row
}

export async function findLatestRound(db: Database, projectId: string) {
  const row = await db.selectFrom('enquiry_round').selectAll().where('project_id', '=', projectId).orderBy('enquiry_round.round', 'desc').executeTakeFirst()
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
  const row = await db.selectFrom('review').selectAll().where('project_id', '=', projectId).where('concluded_on', 'is', null).executeTakeFirst()
  if (!row) throw new Refusal('ROW_NOT_FOUND', { what: { zh: '复审', en: 'review' } })
  return row
}
