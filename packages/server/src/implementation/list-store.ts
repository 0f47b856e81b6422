import type { Reason, Worded } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { visibleTo } from '../abilities.ts'
import { countRows } from '../db/count-rows.ts'
import type { Database } from '../db/pool.ts'
import { cutPage, pageSize } from '../paging.ts'
import { asAnswered, ending, inChinese, orderOf, type SortColumn, sortCursor, sortedIds } from '../sorting.ts'
import type { Page, TaskView } from '../views.ts'

type Visible = ReturnType<typeof visibleTo>
type TaskFilters = {
  readonly state?: unknown
  readonly sort?: unknown
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
  readonly visible: Visible
  readonly today: string
}

/** The orders in which tasks can be asked for. Rests on the aliases t (task), o (participant) and s (standard). */
export const taskOrders = {
  due: { key: sql`t.due_on`, id: sql`t.id`, type: 'date' },
  standard: { key: inChinese(sql`s.number`), id: sql`t.id`, type: 'text' },
  who: { key: inChinese(sql`o.organization_name`), id: sql`t.id`, type: 'text' },
} as const satisfies Record<string, SortColumn>

/** A page of tasks, in the order of their days unless another is asked for. */
export async function listTaskRows(db: Database, filters: TaskFilters): Promise<Page<TaskView>> {
  const size = pageSize(filters.limit)
  const order = orderOf(taskOrders, filters.sort ?? 'due')
  if (!order) throw new Error('a list was asked for in an order that its schema does not have')
  const where = sql.join(taskConditions(filters), sql` and `)
  const page = sortedIds(order, filters.cursor, size + 1, ({ columns, cut }) => [
    sql`(select ${columns} from ${taskTables} where ${where}${cut})`,
  ])
  const counted = countRows(
    db,
    (limit) => sql`select 1 from task t join project p on p.id = t.project_id where ${where} ${limit}`,
  )
  const listed = sql<TaskView & { readonly key: string }>`
    select m.key::text as key, t.id, t.kind, o.organization_name as "organizationName", t.due_on as "dueOn",
      case when t.done_on is not null then 'done' when t.due_on < ${filters.today}::date then 'overdue' else 'open' end as state,
      t.done_on as "doneOn", t.summary, t.standard_id as "standardId", s.number as "standardNumber", t.project_id as "projectId"
    from (${page}) m join ${taskTables} on t.id = m.id order by ${ending(order)}`.execute(db)
  const [total, { rows }] = await Promise.all([counted, listed])
  const cut = cutPage(rows, size, ({ id, key }) => sortCursor(id, key))
  return { ...cut, rows: cut.rows.map(asAnswered), total }
}

const taskTables = sql`(task t join project p on p.id = t.project_id join participant o on o.id = t.participant_id join standard s on s.id = t.standard_id)`

function taskConditions({ state, visible, today }: TaskFilters) {
  const ids = sql.join([...visible.organizationIds, ''])
  const mine = sql`exists (select 1 from drafter f where f.participant_id = t.participant_id and f.account_id = ${visible.accountId})`
  return [
    visible.everything ? sql`true` : sql`(p.organization_id in (${ids}) or ${mine})`,
    ...(state === 'done' ? [sql`t.done_on is not null`] : []),
    ...(state === 'open' ? [sql`t.done_on is null`] : []),
    ...(state === 'overdue' ? [sql`t.done_on is null and t.due_on < ${today}::date`] : []),
  ]
}

export type WaitingProject = {
  readonly id: string
  readonly title: string
  readonly number: string | null
  readonly stage: string
  readonly stageSince: string
  readonly due: string | null
  readonly dueTitle: Worded | null
  readonly waitsFor: readonly Reason[]
  readonly organizationId: string
  readonly drafts: boolean
  readonly commentsOpen: number
  readonly demandsOpen: number
  readonly feedbackOpen: number
  readonly feedbackDue: string | null
  readonly tasksOverdue: number
  /** Feedback that was answered with “to be taken up in review” since the last review. */
  readonly reviewAsked: boolean
  /** The day of an examination in which the actor sits and has not voted yet. */
  readonly ballotOn: string | null
}

const WAITING_MAX = 300

/** Projects that somebody waits for, with what is open in each; ended ones are left out. */
export async function listWaiting(db: Database, visible: Visible, today: string): Promise<WaitingProject[]> {
  const ids = sql.join([...visible.organizationIds, ''])
  const { rows } = await sql<WaitingProject>`
    select p.id, p.title, p.stage, p.stage_since as "stageSince", p.organization_id as "organizationId", b.due_on as due, b.due_title as "dueTitle", b.waits_for as "waitsFor",
      (select s.number from standard s where s.project_id = p.id order by s.id desc limit 1) as number,
      exists (select 1 from drafter f where f.project_id = p.id and f.account_id = ${visible.accountId}) or p.proposed_by = ${visible.accountId} as drafts,
      (select count(*)::int from comment c where c.project_id = p.id and c.disposition is null) as "commentsOpen",
      (select count(*)::int from demand d where d.project_id = p.id and d.answered_on is null) as "demandsOpen",
      (select count(*)::int from feedback f where f.project_id = p.id and f.answered_on is null) as "feedbackOpen",
      (select min(f.due_on) from feedback f where f.project_id = p.id and f.answered_on is null) as "feedbackDue",
      (select count(*)::int from task t where t.project_id = p.id and t.done_on is null and t.due_on < ${today}::date) as "tasksOverdue",
      exists (select 1 from feedback f where f.project_id = p.id and f.leads_to_review
          and not exists (select 1 from review r where r.project_id = p.id and r.started_on >= f.answered_on)) as "reviewAsked",
      (select e.held_on from examination e join examination_member m on m.examination_id = e.id join expert x on x.id = m.expert_id
        where e.project_id = p.id and e.concluded_on is null and m.voting and m.withdrawn_reason is null and x.account_id = ${visible.accountId}
          and not exists (select 1 from ballot b where b.member_id = m.id) limit 1) as "ballotOn"
    from project p join project_board b on b.project_id = p.id
    where p.stage not in ('declined', 'terminated', 'withdrawn')
      and (${visible.everything} or p.organization_id in (${ids}) or p.proposed_by = ${visible.accountId}
        or exists (select 1 from drafter f where f.project_id = p.id and f.account_id = ${visible.accountId})
        or exists (select 1 from examination_member m join expert x on x.id = m.expert_id where m.project_id = p.id and x.account_id = ${visible.accountId}))
    order by b.due_on nulls last, p.stage_since, p.id limit ${sql.lit(WAITING_MAX)}`.execute(db)
  return rows
}
