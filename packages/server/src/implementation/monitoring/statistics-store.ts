import {
  type Calendar,
  type StatisticsDue,
  type StatisticsStanding,
  statisticsDue,
  statisticsStandingOn,
} from '@zhunsheng/core'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { Reach } from './authority.ts'

export type StatisticsState = 'open' | 'submitted' | 'returned' | 'accepted'

export type StatisticsRow = {
  readonly id: string
  readonly version: number
  readonly pointId: string
  readonly pointName: string
  readonly organizationId: string | null
  readonly place: string
  /** Null: the summary of the year. */
  readonly number: string | null
  readonly title: string | null
  readonly year: number
  readonly state: StatisticsState
  readonly assignedOn: string
  readonly submittedOn: string | null
  readonly decidedOn: string | null
  readonly reason: string | null
}

/** With its last day, and how it stands to it: what was sent counts on the day on which it was sent. */
export type DueStatistics = StatisticsRow & { readonly due: StatisticsDue; readonly standing: StatisticsStanding }

export type StatisticsFilters = {
  readonly year?: number | undefined
  readonly pointId?: string | undefined
  readonly number?: string | undefined
  readonly state?: string | undefined
  /** `late`: not sent, and its year's last day (given) has passed. */
  readonly lateYears?: readonly number[] | undefined
  readonly visible: { readonly reach: Reach; readonly organizationIds: readonly string[] }
}

const columns = sql`t.id, t.version, t.point_id as "pointId", p.name as "pointName", p.organization_id as "organizationId", p.place,
  t.number, t.year, t.state, t.assigned_on as "assignedOn", t.submitted_on as "submittedOn", t.decided_on as "decidedOn", t.reason,
  (select r.title from standard_record r where r.number = t.number) as title`

function conditionsOf({ year, pointId, number, state, lateYears, visible }: StatisticsFilters): RawBuilder<unknown> {
  const mine = sql`p.organization_id in (${sql.join([...visible.organizationIds, ''])})`
  const ruled =
    visible.reach === 'everywhere' ? sql`true` : sql`left(p.place, 2) in (${sql.join([...visible.reach, ''])})`
  return sql.join(
    [
      sql`(${ruled} or ${mine})`,
      ...(year === undefined ? [] : [sql`t.year = ${year}`]),
      ...(pointId === undefined ? [] : [sql`t.point_id = ${pointId}`]),
      ...(number === undefined ? [] : [sql`t.number = ${number}`]),
      ...(state === undefined ? [] : [sql`t.state = ${state}`]),
      ...(lateYears === undefined
        ? []
        : [sql`t.state in ('open', 'returned') and t.year in (${sql.join([...lateYears, 0])})`]),
    ],
    sql` and `,
  )
}

export async function listStatisticsRows(
  db: Database,
  filters: StatisticsFilters,
  cursor: string,
  limit: number,
): Promise<StatisticsRow[]> {
  const { rows } = await sql<StatisticsRow>`
    select ${columns} from statistics_task t join monitoring_point p on p.id = t.point_id
    where ${conditionsOf(filters)} and t.id > ${cursor} order by t.id limit ${limit}`.execute(db)
  return rows
}

export type StatisticsCount = { readonly state: StatisticsState; readonly year: number; readonly count: number }

/** How many of each state and year, with the same filters. */
export async function countStatistics(db: Database, filters: StatisticsFilters): Promise<StatisticsCount[]> {
  const { rows } = await sql<StatisticsCount>`
    select t.state, t.year, count(*)::int as count from statistics_task t join monitoring_point p on p.id = t.point_id
    where ${conditionsOf(filters)} group by t.state, t.year`.execute(db)
  return rows
}

/** Years of which tasks were assigned, the latest first. */
export async function listStatisticsYears(db: Database): Promise<number[]> {
  const rows = await db.selectFrom('statistics_task').select('year').distinct().orderBy('year', 'desc').execute()
  return rows.map(({ year }) => year)
}

export async function findStatistics(db: Database, id: string) {
  const { rows } = await sql<
    StatisticsRow & { form: Record<string, unknown>; evidenceName: string | null; evidenceSha256: string | null }
  >`
    select ${columns}, t.form, t.evidence_name as "evidenceName", t.evidence_sha256 as "evidenceSha256"
    from statistics_task t join monitoring_point p on p.id = t.point_id where t.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** What a point has of a year already: numbers, and null for the summary. */
export async function listAssigned(db: Database, pointId: string, year: number): Promise<(string | null)[]> {
  const rows = await db
    .selectFrom('statistics_task')
    .select('number')
    .where('point_id', '=', pointId)
    .where('year', '=', year)
    .execute()
  return rows.map(({ number }) => number)
}

export type AcceptedForm = {
  readonly id: string
  readonly pointName: string
  readonly place: string
  readonly number: string
  readonly title: string | null
  readonly submittedOn: string
  readonly form: Record<string, unknown>
}

/** The accepted analyses of a year, standard by standard. */
export async function listAccepted(db: Database, year: number): Promise<AcceptedForm[]> {
  const { rows } = await sql<AcceptedForm>`
    select t.id, p.name as "pointName", p.place, t.number, t.submitted_on as "submittedOn", t.form,
      (select r.title from standard_record r where r.number = t.number) as title
    from statistics_task t join monitoring_point p on p.id = t.point_id
    where t.year = ${year} and t.state = 'accepted' and t.number is not null
    order by t.number collate zh_numeric, p.name, t.id`.execute(db)
  return rows
}

export function withDue<Row extends StatisticsRow>(row: Row, calendar: Calendar, today: string) {
  const due = statisticsDue(row.year, calendar)
  const isSent = row.state === 'submitted' || row.state === 'accepted'
  const standing = statisticsStandingOn(due, isSent && row.submittedOn !== null ? row.submittedOn : today)
  return { ...row, due, standing }
}

export type OwedStatistics = {
  readonly id: string
  readonly number: string | null
  readonly year: number
  readonly pointName: string
}

/** Tasks that wait for the point itself, of the points of some bodies. */
export function listOwed(db: Database, organizationIds: readonly string[]): Promise<OwedStatistics[]> {
  return db
    .selectFrom('statistics_task as t')
    .innerJoin('monitoring_point as p', 'p.id', 't.point_id')
    .select(['t.id', 't.number', 't.year', 'p.name as pointName'])
    .where('p.organization_id', 'in', [...organizationIds, ''])
    .where('t.state', 'in', ['open', 'returned'])
    .orderBy('t.year')
    .orderBy('t.id')
    .execute()
}
