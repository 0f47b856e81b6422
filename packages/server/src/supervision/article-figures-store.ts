import type { ArticleFigure } from '@zhunsheng/core'
import { type RawBuilder, sql } from 'kysely'
import { countRows } from '../db/count-rows.ts'
import type { Database } from '../db/pool.ts'

type Rows = (day: string) => RawBuilder<unknown>

const publicPlans = sql`select 1 from standard_case where announced_on is not null`
const plannedReviews = sql`select 1 from review_item i join review_plan p on p.id = i.plan_id where p.state = 'decided'`

/** The rows of each figure as of a day: what its definition in `articleFigures` says, and nothing else. */
const rowsOf: Readonly<Record<Exclude<ArticleFigure, 'traceEvents'>, Rows>> = {
  publicPlans: () => publicPlans,
  publicSectorPlans: () => sql`${publicPlans} and procedure = 'sector'`,
  publicLocalPlans: () => sql`${publicPlans} and procedure in ('provincial', 'prefectural')`,
  publishedGroupStandards: (day) => sql`select 1 from standard where published_on <= ${day}::date`,
  declarations: () => sql`select 1 from declaration where edition > 0`,
  pointPlaces: (day) => sql`select 1 from monitoring_point, unnest(kinds)
    where from_on <= ${day}::date and (left_on is null or left_on > ${day}::date)
      and (suspended_on is null or suspended_on > ${day}::date)`,
  statisticsAccepted: () => sql`select 1 from statistics_task where state = 'accepted'`,
  feedbackReceived: () => sql`select 1 from feedback`,
  feedbackAnswered: () => sql`select 1 from feedback where answered_on is not null`,
  interpretations: () => sql`select 1 from interpretation where published_on is not null`,
  evaluations: () => sql`select 1 from evaluation where state = 'published'`,
  pilots: () => sql`select 1 from pilot where state in ('approved', 'passed', 'failed')`,
  reviewItems: () => sql`${plannedReviews} and i.state <> 'leftOut'`,
  reviewsConcluded: () => sql`${plannedReviews} and i.state = 'concluded'`,
  clauseOrigins: () => sql`select 1 from clause_origin`,
}

/** Counts what `articleFigures` defines. Numbers above a thousand may be a minute old. */
export async function countArticleFigures(db: Database, day: string): Promise<Record<ArticleFigure, number>> {
  const counted = await Promise.all(
    Object.entries(rowsOf).map(async ([figure, rows]) => [
      figure,
      await countRows(db, (limit) => sql`${rows(day)} ${limit}`),
    ]),
  )
  // The table of rows names every figure but this one.
  return { ...Object.fromEntries(counted), traceEvents: await countEvents(db) }
}

/** Events are numbered without a gap from one. */
async function countEvents(db: Database): Promise<number> {
  const { rows } = await sql<{ events: number }>`select coalesce(max(seq), 0)::int as events from trace_event`.execute(
    db,
  )
  return rows[0]?.events ?? 0
}
