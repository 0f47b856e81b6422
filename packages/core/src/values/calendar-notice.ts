import type { Worded } from '../worded.ts'
import { type IsoDate, isIsoDate, weekday } from './iso-date.ts'

/** A day that a notice takes out of the ordinary week: off, or worked although it is a weekend (调休). */
export type NoticeDay = { readonly date: IsoDate; readonly isOffDay: boolean; readonly name: string }

/** The holiday arrangement of one year. `source` is the address of the notice, `amendedBy` that of a later one. */
export type Notice = { readonly source: string; readonly amendedBy?: string; readonly days: readonly NoticeDay[] }

export type NoticeProblemCode =
  | 'DAY_MALFORMED'
  | 'DAY_TWICE'
  | 'DAY_OF_ANOTHER_YEAR'
  | 'WORKDAY_ON_WEEKDAY'
  | 'NAME_MISSING'

export type NoticeProblem = { readonly code: NoticeProblemCode; readonly date: string }

/** To be filled with `{date}`. */
export const noticeProblemWords: Readonly<Record<NoticeProblemCode, Worded>> = {
  DAY_MALFORMED: {
    zh: '{date} 不是日历上的日期，应写作 YYYY-MM-DD',
    en: '{date} is not a calendar day; write YYYY-MM-DD',
  },
  DAY_TWICE: { zh: '{date} 列了两次，只留一次', en: '{date} is listed twice; keep one' },
  DAY_OF_ANOTHER_YEAR: {
    zh: '{date} 不在本年，也不在上年 12 月或下年 1 月',
    en: '{date} is neither in the year, nor in the December before or the January after',
  },
  WORKDAY_ON_WEEKDAY: {
    zh: '{date} 本来就是工作日，不必列为调休上班',
    en: '{date} is an ordinary workday and need not be listed as made up',
  },
  NAME_MISSING: { zh: '{date} 没有写明是哪个假期', en: '{date} does not say which holiday it belongs to' },
}

/**
 * What is wrong with a notice an administrator enters; empty when nothing is. A made-up workday on a weekday is only
 * redundant in an ordinary year, but was needed in February 2020, when a notice ended a holiday it had prolonged.
 * It is reported all the same, for the administrator to decide.
 */
export function noticeProblems(year: number, notice: Notice): NoticeProblem[] {
  const seen = new Set<string>()
  return notice.days.flatMap((day) => {
    const code = problemOf(year, day, seen)
    seen.add(day.date)
    return code === null ? [] : [{ code, date: day.date }]
  })
}

function problemOf(year: number, day: NoticeDay, seen: ReadonlySet<string>): NoticeProblemCode | null {
  if (!isIsoDate(day.date)) return 'DAY_MALFORMED'
  if (seen.has(day.date)) return 'DAY_TWICE'
  if (day.date < `${year - 1}-12-01` || day.date > `${year + 1}-01-31`) return 'DAY_OF_ANOTHER_YEAR'
  if (day.name.trim() === '') return 'NAME_MISSING'
  if (!day.isOffDay && weekday(day.date) < 6) return 'WORKDAY_ON_WEEKDAY'
  return null
}
