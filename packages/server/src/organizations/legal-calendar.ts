import { type Calendar, type Notice, publishedCalendar } from '@zhunsheng/core'
import type { Database } from '../db/pool.ts'
import { listNotices } from './calendar-store.ts'

/** The calendar as it stands: the published notices, and in their place those that an administrator has entered. */
export async function readLegalCalendar(db: Database): Promise<Calendar> {
  const entered = (await listNotices(db)).map(({ year, source, days }) => [year, { source, days } as Notice]) // checked when it was entered
  return { notices: { ...publishedCalendar.notices, ...Object.fromEntries(entered) } }
}
