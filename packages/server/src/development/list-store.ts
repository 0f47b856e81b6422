import type { Reason, Worded } from '@zhunsheng/core'
import { documentOf } from './view-sql.ts'
import { type ExpressionBuilder, type ExpressionWrapper, sql, type SqlBool } from 'kysely'
import type { visibleTo } from '../abilities.ts'
import type { Database } from '../db/pool.ts'
import type { Tables } from '../db/tables.ts'
import { cutPage, pageSize } from '../paging.ts'
import { searchQuery } from '../registry/search-text.ts'
import type { CommentView, Page, ProjectRow } from '../views.ts'

type Visible = ReturnType<typeof visibleTo>
type Filters = {
  readonly stage?: unknown
  readonly organizationId?: string | undefined
  readonly q?: string | undefined
  readonly overdue?: boolean | undefined
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
  readonly visible: Visible
  readonly today: string
}

/** A page of projects, newest first; the id sorts by time, so it is the cursor. */
export async function listProjectRows(db: Database, filters: Filters): Promise<Page<ProjectRow>> {
  const size = pageSize(filters.limit)
  const matching = db
    .selectFrom('project as p')
    .innerJoin('project_board as b', 'b.project_id', 'p.id')
    .where((where) => where.and(conditions(where, filters)))
  const counted = matching.select((select) => select.fn.countAll<number>().as('total')).executeTakeFirst()
  const listed = (filters.cursor ? matching.where('p.id', '<', filters.cursor) : matching)
    .innerJoin('organization as o', 'o.id', 'p.organization_id')
    .select(['p.id', 'p.title', 'p.plan_number', 'p.stage', 'p.stage_since', 'o.name', 'b.due_on', 'b.due_title', 'b.waits_for'])
    .select((select) => select.selectFrom('standard as s').select('s.number').whereRef('s.project_id', '=', 'p.id').orderBy('s.id', 'desc').limit(1).as('number'))
    .orderBy('p.id', 'desc')
    .limit(size + 1)
    .execute()
  const [total, rows] = await Promise.all([counted, listed])
  const page = cutPage(rows, size, ({ id }) => id)
  return { ...page, rows: page.rows.map(viewOf), total: total?.total ?? 0 }
}

type Tabled = Tables & { p: Tables['project']; b: Tables['project_board'] }

function conditions(where: ExpressionBuilder<Tabled, 'p' | 'b'>, filters: Filters): ExpressionWrapper<Tabled, 'p' | 'b', SqlBool>[] {
  const { stage, organizationId, q, overdue, visible, today } = filters
  const query = q ? searchQuery(q) : null
  const truth = (expression: ReturnType<typeof sql<SqlBool>>) => where.and([expression])
  return [
    ...(visible.everything ? [] : [isVisible(where, visible)]),
    ...(typeof stage === 'string' ? [where('p.stage', '=', stage)] : []),
    ...(organizationId ? [where('p.organization_id', '=', organizationId)] : []),
    ...(query ? [truth(sql<SqlBool>`b.search @@ ${query}::tsquery`)] : []),
    ...(overdue ? [where('b.due_on', '<', today)] : []),
  ]
}

/** Projects of the organizations whose secretariat or leadership one is, and those that name one. */
function isVisible(where: ExpressionBuilder<Tabled, 'p' | 'b'>, visible: Visible) {
  const ids = [...visible.organizationIds, '']
  const mine = sql<SqlBool>`exists (select 1 from drafter f where f.project_id = p.id and f.account_id = ${visible.accountId})
    or exists (select 1 from examination_member m join expert x on x.id = m.expert_id where m.project_id = p.id and x.account_id = ${visible.accountId})`
  return where.or([where('p.organization_id', 'in', ids), where('p.proposed_by', '=', visible.accountId ?? ''), mine])
}

type Listed = { id: string; title: string; plan_number: string | null; stage: string; stage_since: string; name: string; due_on: string | null; due_title: unknown; waits_for: unknown; number: string | null }

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

type CommentFilters = { readonly projectId: string; readonly round?: number | undefined; readonly state?: unknown; readonly cursor?: string | undefined; readonly limit?: number | undefined }

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
    .select(['c.id', 'c.receipt', 'c.round', 'c.clause', 'c.opinion', 'c.proposed', 'c.reason', 'c.late', 'c.channel', 'c.disposition'])
    .select(['c.organization_name as organizationName', 'n.name as personName', 'c.received_on as receivedOn', 'c.disposition_reason as dispositionReason'])
    .select(['c.new_wording as newWording', 'c.disposed_on as disposedOn'])
    .select(() => documentOf(sql.ref('c.id')).as('evidence'))
    .orderBy('c.id')
    .limit(size + 1)
    .execute()
  const page = cutPage(rows, size, ({ id }) => id)
  return { total: total?.total ?? 0, next: page.next, rows: page.rows.map((row) => ({ ...row, disposition: row.disposition as CommentView['disposition'] })) } // the column's check holds the same three
}
