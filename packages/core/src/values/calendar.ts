import type { Notice, NoticeDay } from './calendar-notice.ts'
import { publishedNotices } from './holidays.ts'
import { addDays, type IsoDate, weekday, yearOf } from './iso-date.ts'

/**
 * Workdays and holidays as data: ordinary weeks, and the notices that change them. `notices` is keyed by the year a
 * notice is for; a notice may also touch the December before it.
 */
export type Calendar = { readonly notices: Readonly<Record<number, Notice>> }

export const publishedCalendar: Calendar = { notices: publishedNotices }

// The longest run of days off on record is ten; a calendar with a month of them has been entered wrongly.
const DAYS_OFF_RUN_MAX = 31

/** A day on which work is done: Monday to Friday unless taken off, or a weekend day on which work is made up. */
export function isWorkday(date: IsoDate, calendar: Calendar): boolean {
  const listed = listedDay(date, calendar)
  return listed ? !listed.isOffDay : weekday(date) <= 5
}

/**
 * A day off by law: a listed day off, or a weekend on which no work is made up.
 *
 * @basis CC 203: statutory holidays, with the ordinary weekend counted among them
 */
export function isHoliday(date: IsoDate, calendar: Calendar): boolean {
  return !isWorkday(date, calendar)
}

/** The first workday after a day; that day itself does not count. */
export function nextWorkday(date: IsoDate, calendar: Calendar): IsoDate {
  for (let days = 1; days <= DAYS_OFF_RUN_MAX; days += 1) {
    const day = addDays(date, days)
    if (isWorkday(day, calendar)) return day
  }
  throw new RangeError(`no workday within ${DAYS_OFF_RUN_MAX} days after ${date}`)
}

/** Whether no notice for the year of the day is recorded, so that only the ordinary week is known. */
export function isProvisional(date: IsoDate, calendar: Calendar): boolean {
  return calendar.notices[yearOf(date)] === undefined
}

/** What a notice says of a day, if it says anything. */
export function listedDay(date: IsoDate, calendar: Calendar): NoticeDay | undefined {
  const year = yearOf(date)
  // The notice for the next year is the later word on this December; that of last year may have named this January.
  for (const noticeYear of [year + 1, year, year - 1]) {
    const day = calendar.notices[noticeYear]?.days.find((entry) => entry.date === date)
    if (day) return day
  }
  return undefined
}

/** The calendar with the notice of one year added, or put in the place of the one it had. */
export function withNotice(calendar: Calendar, year: number, notice: Notice): Calendar {
  return { notices: { ...calendar.notices, [year]: notice } }
}

/** The calendar without what is recorded for one year. */
export function withoutNotice(calendar: Calendar, year: number): Calendar {
  const { [year]: _removed, ...notices } = calendar.notices
  return { notices }
}

/** The calendar with a single day changed within a notice it has; `amendedBy` is the address of what changed it. */
export function withDay(calendar: Calendar, year: number, day: NoticeDay, amendedBy: string): Calendar {
  const notice = calendar.notices[year]
  if (!notice) throw new RangeError(`no notice for ${year} to change`)
  const days = [...notice.days.filter((entry) => entry.date !== day.date), day]
  return withNotice(calendar, year, { ...notice, amendedBy, days })
}
