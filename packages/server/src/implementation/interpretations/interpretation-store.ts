import { Refusal } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

export type InterpretationRow = {
  readonly id: string
  readonly organizationId: string
  readonly organizationName: string
  readonly number: string
  readonly title: string | null
  readonly level: string | null
  readonly clause: string | null
  readonly question: string
  readonly feedbackId: string | null
  readonly askedOn: string
  readonly dueOn: string
  readonly answer: string | null
  readonly givenOn: string | null
  readonly publishDueOn: string | null
  readonly publishedOn: string | null
}

const columns = sql`i.id, i.organization_id as "organizationId", o.name as "organizationName", i.number, r.title, r.level, i.clause, i.question,
  i.feedback_id as "feedbackId", i.asked_on as "askedOn", i.due_on as "dueOn", i.answer, i.given_on as "givenOn",
  i.publish_due_on as "publishDueOn", i.published_on as "publishedOn"`
const tables = sql`interpretation i join organization o on o.id = i.organization_id left join standard_record r on r.number = i.number and not r.is_empty`

async function findWhere(db: Database, condition: ReturnType<typeof sql>): Promise<InterpretationRow | null> {
  const { rows } = await sql<InterpretationRow>`select ${columns} from ${tables} where ${condition}`.execute(db)
  return rows[0] ?? null
}

export const findInterpretation = (db: Database, id: string) => findWhere(db, sql`i.id = ${id}`)
export const findInterpretationOf = (db: Database, feedbackId: string) =>
  findWhere(db, sql`i.feedback_id = ${feedbackId}`)

export async function lockInterpretation(db: Database, id: string): Promise<InterpretationRow> {
  await sql`select 1 from interpretation where id = ${id} for update`.execute(db)
  const row = await findInterpretation(db, id)
  if (!row) throw new Refusal('INTERPRETATION_NOT_FOUND')
  return row
}

const LISTED_MAX = 500

export async function listPublished(db: Database, number?: string): Promise<InterpretationRow[]> {
  const of = number === undefined ? sql`` : sql` and i.number = ${number}`
  const { rows } = await sql<InterpretationRow>`select ${columns} from ${tables}
    where i.published_on is not null${of} order by i.published_on desc, i.id desc limit ${sql.lit(LISTED_MAX)}`.execute(
    db,
  )
  return rows
}

export const interpretationStates = ['toGive', 'overdue', 'toPublish', 'published'] as const
export type InterpretationState = (typeof interpretationStates)[number]

export type InterpretationFilters = {
  readonly organizationIds: readonly string[] | 'all'
  readonly q?: string | undefined
  readonly state?: InterpretationState | undefined
  readonly today: string
}

const inState = (state: InterpretationState, today: string) => {
  switch (state) {
    case 'toGive':
      return sql`i.given_on is null`
    case 'overdue':
      return sql`i.given_on is null and i.due_on < ${today}`
    case 'toPublish':
      return sql`i.given_on is not null and i.published_on is null`
    case 'published':
      return sql`i.published_on is not null`
  }
}

const conditions = ({ organizationIds, q, state, today }: InterpretationFilters) =>
  sql.join(
    [
      organizationIds === 'all' ? sql`true` : sql`i.organization_id = any(${organizationIds})`,
      ...(q ? [sql`(strpos(lower(i.number), lower(${q})) > 0 or strpos(lower(i.question), lower(${q})) > 0)`] : []),
      ...(state ? [inState(state, today)] : []),
    ],
    sql` and `,
  )

/** What the bodies have to do comes first: unanswered by their day, then given but unpublished. From a position on. */
export async function listOfBodies(
  db: Database,
  filters: InterpretationFilters,
  from: number,
  limit: number,
): Promise<{ readonly rows: InterpretationRow[]; readonly total: number }> {
  const { rows } = await sql<InterpretationRow>`select ${columns} from ${tables} where ${conditions(filters)}
    order by i.published_on is not null, case when i.given_on is null then i.due_on else coalesce(i.publish_due_on, i.due_on) end, i.id
    offset ${from} limit ${limit}`.execute(db)
  const { rows: counted } = await sql<{ total: number }>`
    select count(*)::int as total from interpretation i where ${conditions(filters)}`.execute(db)
  return { rows, total: counted[0]?.total ?? 0 }
}
