import { type OwnPeriods, Refusal } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

export type FeedbackRow = {
  readonly id: string
  readonly projectId: string | null
  readonly receipt: string
  readonly number: string
  readonly level: string | null
  readonly title: string | null
  readonly kind: string
  readonly clause: string | null
  readonly body: string
  readonly organizationName: string | null
  readonly personId: string | null
  readonly inCharge: string | null
  readonly inChargeName: string | null
  readonly receivedOn: string
  readonly acceptDueOn: string | null
  readonly acceptedOn: string | null
  readonly transferredOn: string | null
  readonly inHandOn: string | null
  readonly handler: string | null
  readonly dueOn: string
  readonly answeredOn: string | null
  readonly closedOn: string | null
  readonly outcome: string | null
  readonly outcomeReason: string | null
  readonly answer: string | null
  readonly published: boolean
  readonly satisfied: boolean | null
  readonly bodyHash: string | null
  /** The name of the file that was sent along; the file itself is downloaded by whoever deals with it. */
  readonly attachmentName: string | null
}

/** The body in charge of feedback; of rows of the time before this was kept, the one whose standard it is. */
export const inCharge = sql`coalesce(f.in_charge_organization_id, s.organization_id)`
export const numberOf = sql`coalesce(f.standard_number, s.number)`
export const feedbackTables = sql`feedback f left join standard s on s.id = f.standard_id`

export const feedbackColumns = sql`f.id, f.project_id as "projectId", f.receipt, ${numberOf} as number, r.level, coalesce(r.title, s.title) as title, f.kind,
  f.clause, f.body, f.organization_name as "organizationName", f.person_id as "personId", ${inCharge} as "inCharge", o.name as "inChargeName",
  f.received_on as "receivedOn", f.accept_due_on as "acceptDueOn", f.accepted_on as "acceptedOn", f.transferred_on as "transferredOn",
  f.in_hand_on as "inHandOn", f.in_hand_by as handler, f.due_on as "dueOn", f.answered_on as "answeredOn", f.closed_on as "closedOn",
  f.outcome, f.outcome_reason as "outcomeReason", f.answer, coalesce(f.published, false) as published, f.satisfied, f.body_hash as "bodyHash",
  f.attachment_name as "attachmentName"`

export const named = sql`left join organization o on o.id = ${inCharge} left join standard_record r on r.number = ${numberOf} and not r.is_empty`

export async function findFeedback(db: Database, id: string): Promise<FeedbackRow | null> {
  const { rows } =
    await sql<FeedbackRow>`select ${feedbackColumns} from ${feedbackTables} ${named} where f.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** Locked until the act ends, so that two who decide at once do so one after the other. */
export async function lockFeedback(db: Database, id: string): Promise<FeedbackRow> {
  await sql`select 1 from feedback where id = ${id} for update`.execute(db)
  const row = await findFeedback(db, id)
  if (!row) throw new Refusal('FEEDBACK_NOT_FOUND')
  return row
}

export async function findOrganizationByName(db: Database, name: string): Promise<{ id: string; name: string }> {
  const row = await db
    .selectFrom('organization')
    .select(['id', 'name'])
    .where('name', '=', name.trim())
    .executeTakeFirst()
  if (!row) throw new Refusal('ORGANIZATION_NOT_FOUND')
  return row
}

export type RecordInCharge = {
  readonly number: string
  readonly title: string | null
  readonly level: string | null
  readonly standardId: string | null
  readonly projectId: string | null
  readonly ownerId: string | null
  /** Names of who is in charge, by the record, the first that is found counts. */
  readonly names: readonly string[]
}

export async function findRecordInCharge(db: Database, number: string): Promise<RecordInCharge | null> {
  const { rows } = await sql<Omit<RecordInCharge, 'names'> & { names: (string | null)[] }>`
    select r.number, r.title, r.level, r.standard_id as "standardId", s.project_id as "projectId", s.organization_id as "ownerId",
      jsonb_build_array(r.department, r.committee, r.issuer) as names
    from standard_record r left join standard s on s.id = r.standard_id where r.number = ${number} and not r.is_empty`.execute(
    db,
  )
  const row = rows[0]
  if (!row) return null
  return { ...row, names: row.names.filter((name) => name !== null) }
}

/** Bodies by the names that sources write: an entry of the administrator counts before a body's own name. */
export async function findBodiesNamed(db: Database, names: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; id: string }>`
    select o.name, o.id from organization o where o.name = any(${names})
    union all select t.name, t.organization_id from feedback_route t where t.name = any(${names}) and t.ended_on is null`.execute(
    db,
  )
  return new Map(rows.map(({ name, id }) => [name, id])) // entries come last and so stand
}

/** What a body has set of its own on a day. */
export async function readOwnPeriods(db: Database, organizationId: string | null, today: string): Promise<OwnPeriods> {
  const { rows } = await sql<{ kind: string | null; rules: Record<string, unknown> | null }>`
    select o.kind, (select jsonb_object_agg(x.name, x.value) from (
      select distinct on (name) name, value from organization_rule
      where organization_id = o.id and in_force_from <= ${today}::date order by name, in_force_from desc, id desc) x) as rules
    from organization o where o.id = ${organizationId ?? ''}`.execute(db)
  const rules = rows[0]?.rules ?? {}
  const days = (name: string) => (typeof rules[name] === 'number' ? rules[name] : null)
  return {
    isAssociation: rows[0] !== undefined && (rows[0].kind ?? 'association') === 'association',
    acceptDays: days('feedbackAcceptDays'),
    answerDays: days('feedbackAnswerDays'),
    interpretationDays: days('interpretationDays'),
  }
}

export type TransferRow = {
  readonly from: string | null
  readonly to: string
  readonly reason: string
  readonly on: string
}

export async function listTransfers(db: Database, feedbackId: string): Promise<TransferRow[]> {
  const { rows } = await sql<TransferRow>`
    select a.name as from, b.name as to, t.reason, t.transferred_on as on from feedback_transfer t
    left join organization a on a.id = t.from_organization_id join organization b on b.id = t.to_organization_id
    where t.feedback_id = ${feedbackId} order by t.id`.execute(db)
  return rows
}

/** Whether the held text of a standard has a clause; null where no text is held. */
export async function isClauseHeld(db: Database, standardId: string | null, clause: string): Promise<boolean | null> {
  if (standardId === null) return null
  const { rows } = await sql<{ found: boolean; passages: number }>`
    select jsonb_array_length(t.passages) as passages,
      exists (select 1 from jsonb_array_elements(t.passages) p where p->>0 = ${clause}) as found
    from standard_text t where t.standard_id = ${standardId}`.execute(db)
  const row = rows[0]
  return row && row.passages > 0 ? row.found : null
}

/** Open feedback in the charge of the same body, about the same standard and in the same words; the oldest first. */
export async function listAlike(
  db: Database,
  { id, number, inCharge: body, bodyHash }: Pick<FeedbackRow, 'id' | 'number' | 'inCharge' | 'bodyHash'>,
  limit: number,
): Promise<string[]> {
  if (bodyHash === null) return []
  const { rows } = await sql<{ id: string }>`
    select f.id from ${feedbackTables} where ${numberOf} = ${number} and f.body_hash = ${bodyHash} and f.id <> ${id}
      and f.answered_on is null and ${inCharge} is not distinct from ${body} order by f.id limit ${limit}`.execute(db)
  return rows.map((row) => row.id)
}

export type FeedbackAttachment = { readonly name: string; readonly sha256: string; readonly mediaType: string }

export async function findAttachment(db: Database, id: string): Promise<FeedbackAttachment | undefined> {
  return db
    .selectFrom('feedback as f')
    .innerJoin('stored_file as s', 's.sha256', 'f.attachment_sha256')
    .select(['f.attachment_name as name', 's.sha256', 's.media_type as mediaType'])
    .where('f.id', '=', id)
    .$narrowType<{ name: string }>()
    .executeTakeFirst()
}
