import { type Calendar, type Notice, publishedCalendar } from '@zhunsheng/core'
import type { Database } from '../db/pool.ts'

/** The calendar as it stands: the published notices, and in their place those that an administrator has entered. */
export async function loadCalendar(db: Database): Promise<Calendar> {
  const rows = await db.selectFrom('calendar_notice').select(['year', 'source', 'days']).execute()
  const entered = rows.map(({ year, source, days }) => [year, { source, days: days as Notice['days'] }] as const) // checked when it was entered
  return { notices: { ...publishedCalendar.notices, ...Object.fromEntries(entered) } }
}
