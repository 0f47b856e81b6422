import type { ReviewConclusion } from '@zhunsheng/core'
import { type RawBuilder, sql } from 'kysely'
import { countRows } from '../db/count-rows.ts'
import type { Database } from '../db/pool.ts'
import { cutPage, pageSize } from '../paging.ts'
import { asAnswered, ending, inChinese, orderOf, type SortColumn, sortCursor, sortedIds } from '../sorting.ts'
import type { Page } from '../views.ts'
import type { MyReview, ReviewItemRow, ReviewItemView, ReviewOpinionView } from './review-view.ts'

/** The orders in which items can be asked for. Rests on the alias i (review_item). */
export const itemOrders = {
  number: { key: inChinese(sql`i.number`), id: sql`i.id`, type: 'text' },
  due: { key: sql`i.due_on`, id: sql`i.id`, type: 'date', nullable: true },
} as const satisfies Record<string, SortColumn>

type Filters = {
  readonly planId: string
  readonly q?: string | undefined
  readonly state?: unknown
  readonly source?: string | undefined
  readonly sort?: unknown
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

const itemColumns = sql`
  i.id, i.number, i.title, i.level, i.nature, i.standard_id as "standardId", i.reasons, i.added_by_hand as "addedByHand",
  i.note, i.state, i.due_on as "dueOn", op.name as owner, i.conclusion, i.concluded_on as "concludedOn"`
const owners = sql`left join account oa on oa.id = i.owner_account_id left join person op on op.id = oa.person_id`

/** A page of the items of a plan, what is due first unless another order is asked for. */
export async function listItemRows(db: Database, filters: Filters): Promise<Page<ReviewItemRow>> {
  const size = pageSize(filters.limit)
  const order = orderOf(itemOrders, filters.sort ?? 'due')
  if (!order) return { rows: [], total: 0, next: null }
  const where = sql.join(conditions(filters), sql` and `)
  const page = sortedIds(order, filters.cursor, size + 1, ({ columns, cut }) => [
    sql`(select ${columns} from review_item i where ${where}${cut})`,
  ])
  const { rows } = await sql<ReviewItemRow & { key: string | null }>`
    select m.key::text as key, ${itemColumns} from (${page}) m join review_item i on i.id = m.id ${owners}
    order by ${ending(order)}`.execute(db)
  const total = await countRows(db, (limit) => sql`select i.id from review_item i where ${where} ${limit}`)
  const cut = cutPage(rows, size, ({ id, key }) => sortCursor(id, key))
  return { ...cut, rows: cut.rows.map(asAnswered), total }
}

function conditions({ planId, q, state, source }: Filters): RawBuilder<unknown>[] {
  const like = q && `%${q.replace(/[\\%_]/gu, (sign) => `\\${sign}`)}%`
  return [
    sql`i.plan_id = ${planId}`,
    ...(like ? [sql`(i.number ilike ${like} or i.title ilike ${like})`] : []),
    ...(typeof state === 'string' ? [sql`i.state = ${state}`] : []),
    ...(source ? [sql`i.reasons @> ${JSON.stringify([{ source, verdict: 'fail' }])}::jsonb`] : []),
  ]
}

export async function listPlanYears(db: Database, organizationId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('review_plan')
    .select('year')
    .where('organization_id', '=', organizationId)
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

export async function findBodyName(db: Database, organizationId: string): Promise<string | undefined> {
  const row = await db.selectFrom('organization').select('name').where('id', '=', organizationId).executeTakeFirst()
  return row?.name
}

export const listItemStates = (db: Database, planId: string): Promise<{ state: string; dueOn: string | null }[]> =>
  db.selectFrom('review_item').select(['state', 'due_on as dueOn']).where('plan_id', '=', planId).execute()

type ItemViewRow = Omit<ReviewItemView, 'opinions' | 'criteria'> & { readonly criteria: readonly string[] | null }

export async function readItemView(db: Database, id: string): Promise<Omit<ReviewItemView, 'opinions'> | null> {
  const { rows } = await sql<ItemViewRow>`
    select ${itemColumns}, i.plan_id as "planId", p.organization_id as "organizationId", o.name as "organizationName",
      p.year, p.decided_on as "planDecidedOn", i.project_id as "projectId", i.started_on as "startedOn",
      i.opinions_close_on as "opinionsCloseOn", i.enquiry_from as "enquiryFrom", i.enquiry_until as "enquiryUntil",
      i.enforcing_department as "enforcingDepartment",
      i.enforcing_department_asked_on as "enforcingDepartmentAskedOn", i.conclusion_reason as "conclusionReason",
      i.criteria, i.document_number as "documentNumber", i.feedback_ids as "feedbackIds",
      i.linked_project_id as "linkedProjectId", i.linked_case_id as "linkedCaseId"
    from review_item i join review_plan p on p.id = i.plan_id join organization o on o.id = p.organization_id ${owners}
    where i.id = ${id}`.execute(db)
  const row = rows[0]
  return row ? { ...row, criteria: row.criteria ?? [] } : null
}

export async function readOpinionViews(db: Database, itemId: string): Promise<ReviewOpinionView[]> {
  const { rows } = await sql<ReviewOpinionView>`
    select v.account_id as "accountId", coalesce(n.name, '') as name, v.conclusion, v.reason, v.given_on as "givenOn"
    from review_opinion v join account a on a.id = v.account_id left join person n on n.id = a.person_id
    where v.item_id = ${itemId} order by v.id`.execute(db)
  return rows
}

/** Items that wait for an account: its opinion, while opinions are open, or its conclusion as the owner. */
export async function listMyReviewRows(db: Database, accountId: string, today: string): Promise<MyReview[]> {
  const { rows } = await sql<MyReview>`
    select i.id as "itemId", i.number, i.title, 'opinion' as what, i.opinions_close_on as due
    from review_opinion v join review_item i on i.id = v.item_id
    where v.account_id = ${accountId} and v.given_on is null and i.state = 'started' and i.opinions_close_on >= ${today}::date
    union all
    select i.id, i.number, i.title, 'owner', i.due_on
    from review_item i where i.owner_account_id = ${accountId} and i.state = 'started'
    order by due nulls last, number limit ${MINE_MAX}`.execute(db)
  return rows
}

const MINE_MAX = 200

/** Items of plans that are not concluded, by number: what is planned already is shown as such. */
export async function readOpenItems(db: Database, organizationId: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ number: string; id: string }>`
    select i.number, max(i.id) as id from review_item i join review_plan p on p.id = i.plan_id
    where p.organization_id = ${organizationId} and i.state in ('proposed', 'started') group by i.number`.execute(db)
  return new Map(rows.map(({ number, id }) => [number, id]))
}

export type ConcludedRow = {
  readonly itemId: string
  readonly number: string
  readonly conclusion: ReviewConclusion
  readonly concludedOn: string
  readonly projectId: string | null
  readonly feedbackIds: readonly string[]
}

/**
 * Reviews that led to the edition with a number: those of the edition that it replaces, which concluded that it be
 * revised. A revision of this platform is followed through its project.
 */
export async function readRevisingItems(db: Database, number: string): Promise<ConcludedRow[]> {
  const { rows } = await sql<ConcludedRow>`
    select i.id as "itemId", i.number, i.conclusion, i.concluded_on as "concludedOn",
      i.linked_project_id as "projectId", i.feedback_ids as "feedbackIds"
    from review_item i
    where i.conclusion = 'revise' and (
      i.linked_project_id in (select s.project_id from standard s join standard_record r on r.standard_id = s.id where r.number = ${number})
      or i.number in (select n.to_number from record_relation n
        where n.from_number = ${number} and n.type in ('replaces', 'partlyReplaces') and not n.withdrawn))
    order by i.concluded_on desc`.execute(db)
  return rows
}

export type OriginFeedback = {
  readonly id: string
  readonly clause: string | null
  readonly receivedOn: string
  readonly answeredOn: string | null
}

export async function readOriginFeedback(db: Database, ids: readonly string[]): Promise<OriginFeedback[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<OriginFeedback>`
    select f.id, f.clause, f.received_on as "receivedOn", f.answered_on as "answeredOn"
    from feedback f where f.id = any(${ids}) order by f.received_on, f.id`.execute(db)
  return rows
}

/** Feedback that somebody said a clause of an edition comes from. */
export async function listFeedbackOfClause(db: Database, number: string, clause: string): Promise<string[]> {
  const rows = await db
    .selectFrom('clause_origin')
    .select('feedback_id')
    .where('number', '=', number)
    .where('clause', '=', clause)
    .execute()
  return rows.map(({ feedback_id }) => feedback_id)
}

/** Bodies with a decided plan or published standards; the public page offers them. */
export async function listReviewingBodies(db: Database): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select o.id, o.name from organization o
    where exists (select 1 from standard s where s.organization_id = o.id and s.published_on is not null)
      or exists (select 1 from review_plan p where p.organization_id = o.id and p.decided_on is not null)
    order by o.name collate zh_numeric limit ${BODIES_MAX}`.execute(db)
  return rows
}

const BODIES_MAX = 200
