import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import { feedbackTables, numberOf } from './feedback-store.ts'

/** From where a clause comes. What was said is there only where the answer was published. */
export type Origin = {
  readonly number: string
  readonly clause: string
  readonly note: string
  readonly recordedOn: string
  readonly about: string
  readonly aboutClause: string | null
  readonly kind: string
  readonly receivedOn: string
  readonly said: string | null
}

const originColumns = sql`c.number, c.clause, c.note, c.recorded_on as "recordedOn", ${numberOf} as about, f.clause as "aboutClause",
  f.kind, f.received_on as "receivedOn", case when f.published then f.body end as said`

/** What of an edition comes from feedback; of one clause alone, where it is given. */
export async function originsOfClause(db: Database, number: string, clause?: string): Promise<Origin[]> {
  const ofClause = clause === undefined ? sql`` : sql` and c.clause = ${clause}`
  const { rows } = await sql<Origin>`select ${originColumns}
    from clause_origin c join (${feedbackTables}) on f.id = c.feedback_id
    where c.number = ${number}${ofClause} order by c.clause collate zh_numeric, c.id limit 500`.execute(db)
  return rows
}

export type RevisedClause = {
  readonly number: string
  readonly clause: string
  readonly note: string
  readonly recordedOn: string
}

export async function listRevisedClauses(db: Database, feedbackId: string): Promise<RevisedClause[]> {
  const { rows } = await sql<RevisedClause>`
    select number, clause, note, recorded_on as "recordedOn" from clause_origin where feedback_id = ${feedbackId} order by id`.execute(
    db,
  )
  return rows
}

/** Feedback whose answer says that it is to be taken up in review. */
export type FeedbackForReview = {
  readonly id: string
  readonly receipt: string
  readonly clause: string | null
  readonly kind: string
  readonly receivedOn: string
  readonly answeredOn: string
  /** The first words of what was said. */
  readonly summary: string
}

const SUMMARY_LENGTH = 200

export async function feedbackForReview(db: Database, number: string): Promise<FeedbackForReview[]> {
  const { rows } = await sql<FeedbackForReview>`
    select f.id, f.receipt, f.clause, f.kind, f.received_on as "receivedOn", f.answered_on as "answeredOn", left(f.body, ${sql.lit(SUMMARY_LENGTH)}) as summary
    from ${feedbackTables} where ${numberOf} = ${number} and f.leads_to_review order by f.received_on, f.id`.execute(db)
  return rows
}
