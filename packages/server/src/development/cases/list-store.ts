import type { Reason, Worded } from '@zhunsheng/core'
import { type RawBuilder, sql } from 'kysely'
import { countRows } from '../../db/count-rows.ts'
import type { Database } from '../../db/pool.ts'
import { cutPage, pageSize } from '../../paging.ts'
import { searchQuery } from '../../registry/search-text.ts'
import { asAnswered, ending, inChinese, orderOf, type SortColumn, sortCursor, sortedIds } from '../../sorting.ts'

export type CaseFilters = {
  readonly organizationId: string
  readonly procedure?: string | undefined
  readonly stage?: string | undefined
  readonly q?: string | undefined
  readonly late?: boolean | undefined
  readonly followed?: boolean | undefined
  readonly ended?: boolean | undefined
  readonly sort?: unknown
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
  readonly today: string
}

export type CaseListRow = {
  readonly id: string
  readonly procedure: string
  readonly stage: string
  readonly stageSince: string
  readonly title: string
  readonly planNumber: string | null
  readonly number: string | null
  readonly followed: boolean
  readonly ended: boolean
  readonly openedOn: string
  readonly due: string | null
  readonly dueTitle: Worded | null
  readonly waitsFor: readonly Reason[]
  readonly keeper: string
}

/** The orders in which the board can be asked for. Rests on the alias b (case_board). */
export const caseOrders = {
  title: { key: inChinese(sql`b.title`), id: sql`b.case_id`, type: 'text' },
  due: { key: sql`b.due_on`, id: sql`b.case_id`, type: 'date', nullable: true },
  openedOn: { key: sql`b.opened_on`, id: sql`b.case_id`, type: 'date' },
} as const satisfies Record<string, SortColumn>

/** A page of the board of one body, newest first unless another order is asked for. */
export async function listCaseRows(db: Database, filters: CaseFilters) {
  const size = pageSize(filters.limit)
  const order = orderOf(caseOrders, filters.sort)
  const where = conditions(filters)
  const page = order
    ? sortedIds(order, filters.cursor, size + 1, ({ columns, cut }) => [
        sql`(select ${columns} from case_board b where ${where}${cut})`,
      ])
    : sql`select b.case_id as id, null as key from case_board b where ${where}${
        filters.cursor ? sql` and b.case_id < ${filters.cursor}` : sql``
      } order by b.case_id desc limit ${size + 1}`
  const listed = sql<CaseListRow & { key: string | null }>`
    select c.id, m.key::text as key, c.procedure, c.stage, c.stage_since as "stageSince", c.title,
      c.plan_number as "planNumber", c.standard_number as number, c.followed, c.ended, c.opened_on as "openedOn",
      b.due_on as due, b.due_title as "dueTitle", b.waits_for as "waitsFor", o.name as keeper
    from (${page}) m
    join standard_case c on c.id = m.id
    join case_board b on b.case_id = c.id and b.organization_id = ${filters.organizationId}
    join organization o on o.id = c.keeper_id
    order by ${order ? ending(order) : sql`m.id desc`}`.execute(db)
  const [total, { rows }] = await Promise.all([
    countRows(db, (limit) => sql`select 1 from case_board b where ${where} ${limit}`),
    listed,
  ])
  const cut = cutPage(rows, size, ({ id, key }) => (order ? sortCursor(id, key) : id))
  return { rows: cut.rows.map(asAnswered), next: cut.next, total }
}

function conditions(filters: CaseFilters): RawBuilder<unknown> {
  const query = filters.q ? searchQuery(filters.q) : null
  return sql.join(
    [
      sql`b.organization_id = ${filters.organizationId}`,
      ...(filters.procedure ? [sql`b.procedure = ${filters.procedure}`] : []),
      ...(filters.stage ? [sql`b.stage = ${filters.stage}`] : []),
      ...(filters.followed ? [sql`b.followed`] : []),
      ...(filters.ended === undefined ? [] : [sql`b.ended = ${filters.ended}`]),
      ...(filters.late ? [sql`not b.ended and b.due_on < ${filters.today}::date`] : []),
      ...(query ? [sql`b.search @@ ${query}::tsquery`] : []),
    ],
    sql` and `,
  )
}

export type CaseCount = {
  readonly procedure: string
  readonly stage: string
  readonly count: number
  readonly late: number
}

/** How many cases of a body stand in each stage, and how many of them are past their day. */
export async function countCases(db: Database, organizationId: string, today: string): Promise<CaseCount[]> {
  const { rows } = await sql<CaseCount>`
    select b.procedure, b.stage, count(*)::int as count,
      count(*) filter (where not b.ended and b.due_on < ${today}::date)::int as late
    from case_board b where b.organization_id = ${organizationId}
    group by b.procedure, b.stage order by b.procedure, b.stage`.execute(db)
  return rows
}
