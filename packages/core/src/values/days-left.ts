import { type Calendar, isWorkday } from './calendar.ts'
import { addDays, daysBetween, type IsoDate } from './iso-date.ts'

/**
 * Whether a publicity or enquiry of at least so many days may be closed on a day. The first day is not counted, and the
 * end is not rolled over: only the length is checked, holidays or not. Closing earlier is a breach.
 *
 * @basis CC 201: the day on which a period begins is not counted
 */
export function isPeriodRunOut({ from, daysMin, on }: { from: IsoDate; daysMin: number; on: IsoDate }): boolean {
  return daysBetween(from, on) >= daysMin
}

/** The first day on which a period of at least so many days may be closed. */
export function earliestClose(from: IsoDate, daysMin: number): IsoDate {
  return addDays(from, daysMin)
}

/** Days until the last day: 0 on the last day itself, negative by as many days as it is overdue. */
export function daysLeft(due: IsoDate, today: IsoDate): number {
  return daysBetween(today, due)
}

/** Workdays after today up to the last day; when it is past, workdays after the last day up to today, negative. */
export function workdaysLeft(due: IsoDate, today: IsoDate, calendar: Calendar): number {
  const overdue = due < today
  const [from, to] = overdue ? [due, today] : [today, due]
  let workdays = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkday(day, calendar)) workdays += 1
  }
  return overdue && workdays > 0 ? -workdays : workdays
}
