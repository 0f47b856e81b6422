import { daysBetween, type IsoDate } from '@zhunsheng/core'

const DAY_BEFORE_FIRST: IsoDate = '1899-12-31'
export const DAY_MAX = 65_534

/** Days recur in thousands of records; there are no more of them than fit two bytes. */
const known = new Map<IsoDate, number>()

/** Days since the end of 1899, in two bytes: what lies outside 1900 to 2079 counts as the nearest day; 0 is no day. */
export function dayNumber(day: IsoDate | null): number {
  if (day === null) return 0
  let number = known.get(day)
  if (number === undefined) {
    number = Math.min(Math.max(daysBetween(DAY_BEFORE_FIRST, day), 1), DAY_MAX)
    if (known.size <= DAY_MAX) known.set(day, number)
  }
  return number
}
