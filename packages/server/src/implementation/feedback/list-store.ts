import { sql } from 'kysely'
import { countRows } from '../../db/count-rows.ts'
import type { Database } from '../../db/pool.ts'
import { cutPage, pageSize } from '../../paging.ts'
import { asAnswered, ending, inChinese, orderOf, type SortColumn, sortCursor, sortedIds } from '../../sorting.ts'
import type { Page } from '../../views.ts'
import { type FeedbackRow, feedbackColumns, feedbackTables, inCharge, named, numberOf } from './feedback-store.ts'

/** `alike`: how many open ones about the same standard say the same in the same words, this one among them. */
export type FeedbackLine = Omit<FeedbackRow, 'personId' | 'bodyHash'> & { readonly alike: number }

export const feedbackOrders = {
  due: { key: sql`f.due_on`, id: sql`f.id`, type: 'date' },
  received: { key: sql`f.received_on`, id: sql`f.id`, type: 'date' },
  number: { key: inChinese(numberOf), id: sql`f.id`, type: 'text' },
} as const satisfies Record<string, SortColumn>

export type FeedbackFilters = {
  /** Bodies whose feedback is seen; 'unrouted': what nobody is in charge of. */
  readonly seen: 'all' | 'unrouted' | readonly string[]
  readonly state?: string | undefined
  readonly number?: string | undefined
  readonly sort?: unknown
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
  readonly today: string
}

const stateConditions: Readonly<Record<string, ReturnType<typeof sql>>> = {
  received: sql`f.accepted_on is null and f.answered_on is null`,
  accepted: sql`f.accepted_on is not null and f.in_hand_on is null and f.answered_on is null`,
  inHand: sql`f.in_hand_on is not null and f.answered_on is null`,
  answered: sql`f.answered_on is not null and f.closed_on is null`,
  closed: sql`f.closed_on is not null`,
}

/** The same words about the same standard stand once, in the oldest that is still open. */
const isFirstOfAlike = sql`(f.answered_on is not null or f.body_hash is null or not exists (
  select 1 from feedback e where e.standard_number = f.standard_number and e.body_hash = f.body_hash and e.answered_on is null
    and e.in_charge_organization_id is not distinct from f.in_charge_organization_id and e.id < f.id))`

const alike = sql`case when f.answered_on is not null or f.body_hash is null then 1 else (
  select count(*)::int from feedback e where e.standard_number = f.standard_number and e.body_hash = f.body_hash and e.answered_on is null
    and e.in_charge_organization_id is not distinct from f.in_charge_organization_id) end`

/** A page of feedback, what is due first unless another order is asked for. */
export async function listFeedbackLines(db: Database, filters: FeedbackFilters): Promise<Page<FeedbackLine>> {
  const size = pageSize(filters.limit)
  const order = orderOf(feedbackOrders, filters.sort ?? 'due')
  if (!order) throw new Error('a list was asked for in an order that its schema does not have')
  const where = sql.join(conditions(filters), sql` and `)
  const page = sortedIds(order, filters.cursor, size + 1, ({ columns, cut }) => [
    sql`(select ${columns} from ${feedbackTables} where ${where}${cut})`,
  ])
  const counted = countRows(db, (limit) => sql`select 1 from ${feedbackTables} where ${where} ${limit}`)
  const listed = sql<FeedbackLine & { readonly key: string }>`
    select m.key::text as key, ${lineColumns}, ${alike} as alike
    from (${page}) m join (${feedbackTables}) on f.id = m.id ${named} order by ${ending(order)}`.execute(db)
  const [total, { rows }] = await Promise.all([counted, listed])
  const cut = cutPage(rows, size, ({ id, key }) => sortCursor(id, key))
  return { ...cut, rows: cut.rows.map(asAnswered), total }
}

const lineColumns = feedbackColumns

function conditions({ seen, state, number, today }: FeedbackFilters) {
  return [
    seen === 'all' ? sql`true` : seen === 'unrouted' ? sql`${inCharge} is null` : sql`${inCharge} = any(${seen})`,
    isFirstOfAlike,
    ...(state === 'overdue' ? [sql`f.answered_on is null and f.due_on < ${today}::date`] : []),
    ...(state !== undefined && stateConditions[state] ? [stateConditions[state]] : []),
    ...(number ? [sql`${numberOf} = ${number}`] : []),
  ]
}

export type PublishedAnswer = {
  readonly id: string
  readonly kind: string
  readonly clause: string | null
  readonly body: string
  readonly answer: string
  readonly answeredOn: string
  readonly outcome: string | null
}

const PUBLISHED_MAX = 200

export async function listPublishedAnswers(db: Database, number: string): Promise<PublishedAnswer[]> {
  const { rows } = await sql<PublishedAnswer>`
    select f.id, f.kind, f.clause, f.body, f.answer, f.answered_on as "answeredOn", f.outcome from ${feedbackTables}
    where ${numberOf} = ${number} and f.published and f.answered_on is not null
      and not exists (select 1 from interpretation i where i.feedback_id = f.id)
    order by f.answered_on desc, f.id desc limit ${sql.lit(PUBLISHED_MAX)}`.execute(db)
  return rows
}

export type BodyConduct = {
  readonly organizationId: string | null
  readonly name: string | null
  readonly total: number
  readonly open: number
  /** Open beyond the day for accepting, not accepted. */
  readonly notAccepted: number
  /** Open beyond the day for answering. */
  readonly notAnswered: number
  /** Days of the one that is late longest; null where none is late, or it came before the body worked here. */
  readonly daysLate: number | null
  readonly answered: number
  readonly rated: number
  readonly satisfied: number
}

/** What each body did with its feedback as of a day. What came before a body was registered here is not counted as late. */
export async function listConductRows(
  db: Database,
  today: string,
  organizationIds?: readonly string[],
): Promise<BodyConduct[]> {
  const some = organizationIds === undefined ? sql`true` : sql`${inCharge} = any(${organizationIds})`
  const here = sql`(o.created_on is null or f.received_on >= o.created_on)`
  const late = sql`f.answered_on is null and f.due_on < ${today}::date and ${here}`
  const { rows } = await sql<BodyConduct>`
    select ${inCharge} as "organizationId", o.name, count(*)::int as total,
      (count(*) filter (where f.answered_on is null))::int as open,
      (count(*) filter (where f.answered_on is null and f.accepted_on is null and f.accept_due_on < ${today}::date and ${here}))::int as "notAccepted",
      (count(*) filter (where ${late}))::int as "notAnswered",
      max(${today}::date - f.due_on) filter (where ${late}) as "daysLate",
      (count(*) filter (where f.answered_on is not null))::int as answered,
      (count(*) filter (where f.satisfied is not null))::int as rated,
      (count(*) filter (where f.satisfied))::int as satisfied
    from ${feedbackTables} left join organization o on o.id = ${inCharge} where ${some}
    group by 1, 2 order by "notAnswered" desc, "notAccepted" desc, o.name collate zh_numeric nulls first`.execute(db)
  return rows
}

export type LateFeedback = {
  readonly id: string
  readonly project_id: string | null
  readonly receipt: string
  readonly number: string
  readonly due_on: string
  readonly organization_id: string | null
}

/** Open feedback beyond its day that is not marked yet, locked; another sweep passes it over. */
export async function lockNewlyLate(db: Database, today: string, limit: number): Promise<LateFeedback[]> {
  const { rows } = await sql<LateFeedback>`
    select f.id, f.project_id, f.receipt, ${numberOf} as number, f.due_on, ${inCharge} as organization_id from ${feedbackTables}
    where f.answered_on is null and f.overdue_since is null and f.due_on < ${today}::date
    order by f.due_on, f.id limit ${limit} for update of f skip locked`.execute(db)
  return rows
}
