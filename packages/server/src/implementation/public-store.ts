import type { FeedbackKind, FeedbackOutcome } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import { dispositionSettled } from '../trace/recorded-event.ts'
import { feedbackTables, listTransfers, named, numberOf, type TransferRow } from './feedback/feedback-store.ts'
import { listRevisedClauses, type RevisedClause } from './feedback/origin-store.ts'

export type CommentReceipt = {
  readonly kind: 'comment'
  readonly receipt: string
  readonly projectId: string
  readonly title: string
  readonly receivedOn: string
  readonly late: boolean
  readonly clause: string | null
  readonly opinion: string
  readonly proposed: string | null
  readonly reason: string | null
  readonly disposition: 'accepted' | 'partlyAccepted' | 'notAccepted' | null
  readonly dispositionReason: string | null
  readonly newWording: string | null
  readonly disposedOn: string | null
}

export type ApplicationReceipt = {
  readonly kind: 'application'
  readonly receipt: string
  readonly projectId: string
  readonly title: string
  readonly organizationName: string
  readonly receivedOn: string
  readonly accepted: boolean | null
  readonly reason: string | null
  readonly decidedOn: string | null
}

export type FeedbackReceipt = {
  readonly kind: 'feedback'
  readonly receipt: string
  readonly id: string
  /** Null for a standard that is not this platform's own. */
  readonly standardId: string | null
  readonly number: string
  readonly title: string | null
  readonly feedbackKind: FeedbackKind
  readonly inChargeName: string | null
  readonly acceptedOn: string | null
  readonly transferredOn: string | null
  readonly inHandOn: string | null
  readonly closedOn: string | null
  readonly outcome: FeedbackOutcome | null
  readonly outcomeReason: string | null
  readonly transfers: readonly TransferRow[]
  readonly revised: readonly RevisedClause[]
  readonly clause: string | null
  readonly body: string
  readonly receivedOn: string
  readonly dueOn: string
  readonly answer: string | null
  readonly answeredOn: string | null
  readonly satisfied: boolean | null
  readonly ratedOn: string | null
}

export type ReceiptView = CommentReceipt | ApplicationReceipt | FeedbackReceipt

/** What a receipt stands for. No personal data: whoever finds a receipt on the floor learns no name and no number. */
export async function findByReceipt(db: Database, receipt: string, now: string): Promise<ReceiptView | undefined> {
  return (
    (await findComment(db, receipt, now)) ?? (await findApplication(db, receipt)) ?? (await findFeedback(db, receipt))
  )
}

/** An answer that its author may still take back is no answer yet. */
async function findComment(db: Database, receipt: string, now: string): Promise<CommentReceipt | undefined> {
  const { rows } = await sql<CommentReceipt>`
    select 'comment' as kind, c.receipt, c.project_id as "projectId", p.title, c.received_on as "receivedOn", c.late, c.clause, c.opinion, c.proposed, c.reason,
      d.disposition, d.disposition_reason as "dispositionReason", d.new_wording as "newWording", d.disposed_on as "disposedOn"
    from comment c join project p on p.id = c.project_id left join comment d on d.id = c.id and ${dispositionSettled(now)} where c.receipt = ${receipt}`.execute(
    db,
  )
  return rows[0]
}

async function findApplication(db: Database, receipt: string): Promise<ApplicationReceipt | undefined> {
  const { rows } = await sql<ApplicationReceipt>`
    select 'application' as kind, a.receipt, a.project_id as "projectId", p.title, a.organization_name as "organizationName", a.received_on as "receivedOn",
      a.accepted, a.reason, a.decided_on as "decidedOn"
    from application a join project p on p.id = a.project_id where a.receipt = ${receipt}`.execute(db)
  return rows[0]
}

async function findFeedback(db: Database, receipt: string): Promise<FeedbackReceipt | undefined> {
  const { rows } = await sql<Omit<FeedbackReceipt, 'transfers' | 'revised'>>`
    select 'feedback' as kind, f.id, f.receipt, f.standard_id as "standardId", ${numberOf} as number, coalesce(r.title, s.title) as title,
      f.kind as "feedbackKind", f.clause, f.body, o.name as "inChargeName", f.received_on as "receivedOn", f.accepted_on as "acceptedOn",
      f.transferred_on as "transferredOn", f.in_hand_on as "inHandOn", f.closed_on as "closedOn", f.outcome, f.outcome_reason as "outcomeReason",
      f.due_on as "dueOn", f.answer, f.answered_on as "answeredOn", f.satisfied, f.rated_on as "ratedOn"
    from ${feedbackTables} ${named} where f.receipt = ${receipt}`.execute(db)
  const [row] = rows
  if (!row) return undefined
  return { ...row, transfers: await listTransfers(db, row.id), revised: await listRevisedClauses(db, row.id) }
}

/** The feedback of a receipt, locked until the act ends, so that two ratings at once are one. */
export function lockFeedback(db: Database, receipt: string) {
  return db
    .selectFrom('feedback')
    .select(['id', 'project_id', 'answered_on', 'rated_on'])
    .where('receipt', '=', receipt)
    .forUpdate()
    .executeTakeFirst()
}
