import { publishedCalendar, type RefusalCode, yearOf } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { findNoticeOf } from './calendar-store.ts'
import { ownsTrace } from './operation-store.ts'

/** What is amiss in how the platform is run, as codes of the catalogue (`wordReason` words them). Empty when all is well. */
export async function operationWarnings(context: Context): Promise<RefusalCode[]> {
  const { config, db, today } = context
  const year = yearOf(today)
  const hasNotice = publishedCalendar.notices[year] !== undefined || (await findNoticeOf(db, year)) !== undefined
  return [
    ...((await ownsTrace(db)) ? (['SAME_DATABASE_ROLE'] as const) : []),
    ...(config.smtpUrl === null ? (['NO_MAIL_SERVER'] as const) : []),
    ...(hasNotice ? [] : (['HOLIDAYS_UNKNOWN'] as const)),
    ...(config.demonstration ? (['DEMONSTRATION_ACCOUNTS'] as const) : []),
  ]
}
