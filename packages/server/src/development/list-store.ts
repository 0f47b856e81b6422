import type { Reason, Worded } from '@zhunsheng/core'
import { type RawBuilder, sql } from 'kysely'
import type { visibleTo } from '../abilities.ts'
import { countRows } from '../db/count-rows.ts'
import type { Database } from '../db/pool.ts'
import { cutPage, pageSize } from '../paging.ts'
import { searchQuery } from '../registry/search-text.ts'
import { ending, inChinese, orderOf, type SortColumn, type SortedPart, sortCursor, sortedIds } from '../sorting.ts'
import type { CommentView, Page, ProjectRow } from '../views.ts'
import { documentOf } from './view-sql.ts'

type Visible = ReturnType<typeof visibleTo>
type Filters = {
  readonly stage?: unknown
  readonly organizationId?: string | undefined
  readonly q?: string | undefined
  readonly overdue?: boolean | undefined
  readonly sort?: unknown
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
  readonly visible: Visible
  readonly today: string
}

/** The orders in which projects can be asked for. Rests on the aliases p (project) and b (project_board). */
export const projectOrders = {
  title: { key: inChinese(sql`p.title`), id: sql`p.id`, type: 'text' },
  stage: { key: sql`stage_order(p.stage)`, id: sql`p.id`, type: 'integer' },
  stageSince: { key: sql`p.stage_since`, id: sql`p.id`, type: 'date' },
  due: { key: sql`b.due_on`, id: sql`b.project_id`, type: 'date', nullable: true },
} as const satisfies Record<string, SortColumn>

/** A page of projects, newest first unless another order is asked for; the id sorts by time, so it is the cursor. */
export async function listProjectRows(db: Database, filters: Filters): Promise<Page<ProjectRow>> {
  const size = pageSize(filters.limit)
  const order = orderOf(projectOrders, filters.sort)
  const page = order
    ? sortedIds(order, filters.cursor, size + 1, (part) => branches(filters, part))
    : newestIds(filters, size + 1)
  const listed = sql<Listed>`
    select p.id, m.key::text as key, p.title, p.plan_number, p.stage, p.stage_since, o.name, b.due_on, b.due_title, b.waits_for,
      (select s.number from standard s where s.project_id = p.id order by s.id desc limit 1) as number
    from (${page}) m
    join project p on p.id = m.id join project_board b on b.project_id = p.id join organization o on o.id = p.organization_id
    order by ${order ? ending(order) : sql`m.id desc`}`.execute(db)
  const [total, { rows }] = await Promise.all([countRows(db, (limit) => counted(filters, limit)), listed])
  const cut = cutPage(rows, size, ({ id, key }) => (order ? sortCursor(id, key) : id))
  return { ...cut, rows: cut.rows.map(viewOf), total }
}

function newestIds(filters: Filters, size: number): RawBuilder<unknown> {
  const beyond = filters.cursor ? sql` and p.id < ${filters.cursor}` : sql``
  const part = { columns: sql`p.id`, cut: sql`${beyond} order by p.id desc limit ${size}` }
  const found = sql.join(branches(filters, part), sql` union `)
  return sql`select m.id, null as key from (${found}) m order by m.id desc limit ${size}`
}

const counted = (filters: Filters, limit: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql.join(branches(filters, { columns: sql`p.id`, cut: sql` ${limit}` }), sql` union `)

/**
 * The projects that match. Each way in which one may see a project is a branch of its own, with an index of its own and
 * cut off by itself; one condition for all of them would look at every project there is.
 */
function branches(filters: Filters, { columns, cut }: SortedPart): RawBuilder<unknown>[] {
  const needsBoard = filters.q || filters.overdue || orderOf(projectOrders, filters.sort)?.key === projectOrders.due.key
  const board = needsBoard ? sql`join project_board b on b.project_id = p.id` : sql``
  return waysToSee(filters.visible).map(
    (way) =>
      sql`(select ${columns} from project p ${board} where ${sql.join([way, ...conditions(filters)], sql` and `)}${cut})`,
  )
}

/** Projects of the organizations whose secretariat or leadership one is, and those that name one. */
function waysToSee({ everything, organizationIds, accountId }: Visible): RawBuilder<unknown>[] {
  if (everything) return [sql`true`]
  return [
    ...organizationIds.map((id) => sql`p.organization_id = ${id}`),
    sql`p.proposed_by = ${accountId}`,
    sql`p.id in (select f.project_id from drafter f where f.account_id = ${accountId})`,
    sql`p.id in (select m.project_id from examination_member m join expert x on x.id = m.expert_id where x.account_id = ${accountId})`,
  ]
}

/** Rests on the aliases p (project) and b (project_board). */
function conditions({ stage, organizationId, q, overdue, today }: Filters): RawBuilder<unknown>[] {
  const query = q ? searchQuery(q) : null
  return [
    ...(typeof stage === 'string' ? [sql`p.stage = ${stage}`] : []),
    ...(organizationId ? [sql`p.organization_id = ${organizationId}`] : []),
    ...(query ? [sql`b.search @@ ${query}::tsquery`] : []),
    ...(overdue ? [sql`b.due_on < ${today}::date`] : []),
  ]
}

type Listed = {
  id: string
  key: string | null
  title: string
  plan_number: string | null
  stage: string
  stage_since: string
  name: string
  due_on: string | null
  due_title: unknown
  waits_for: unknown
  number: string | null
}

const viewOf = (row: Listed): ProjectRow => ({
  id: row.id,
  title: row.title,
  planNumber: row.plan_number,
  number: row.number,
  organizationName: row.name,
  stage: row.stage,
  stageSince: row.stage_since,
  due: row.due_on,
  dueTitle: row.due_title as Worded | null, // written by saveBoard as a Worded
  waitsFor: row.waits_for as Reason[], // written by saveBoard as reasons
})

type CommentFilters = {
  readonly projectId: string
  readonly round?: number | undefined
  readonly state?: unknown
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Comments as they came. Names come from the erasable rows; the evidence of what was entered on behalf stands beside. */
export async function listCommentRows(db: Database, filters: CommentFilters): Promise<Page<CommentView>> {
  const size = pageSize(filters.limit)
  const base = db
    .selectFrom('comment as c')
    .where('c.project_id', '=', filters.projectId)
    .$if(filters.round !== undefined, (query) => query.where('c.round', '=', filters.round ?? 0))
    .$if(filters.state === 'open', (query) => query.where('c.disposition', 'is', null))
    .$if(filters.state === 'done', (query) => query.where('c.disposition', 'is not', null))
  const total = await base.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirst()
  const rows = await base
    .$if(filters.cursor !== undefined, (query) => query.where('c.id', '>', filters.cursor ?? ''))
    .leftJoin('person as n', 'n.id', 'c.person_id')
    .select([
      'c.id',
      'c.receipt',
      'c.round',
      'c.clause',
      'c.opinion',
      'c.proposed',
      'c.reason',
      'c.late',
      'c.channel',
      'c.disposition',
    ])
    .select([
      'c.organization_name as organizationName',
      'n.name as personName',
      'c.received_on as receivedOn',
      'c.disposition_reason as dispositionReason',
    ])
    .select(['c.new_wording as newWording', 'c.disposed_on as disposedOn'])
    .select(() => documentOf(sql.ref('c.id')).as('evidence'))
    .orderBy('c.id')
    .limit(size + 1)
    .execute()
  const page = cutPage(rows, size, ({ id }) => id)
  return {
    total: total?.total ?? 0,
    next: page.next,
    rows: page.rows.map((row) => ({ ...row, disposition: row.disposition as CommentView['disposition'] })),
  } // the column's check holds the same three
}
