import type { Language } from '../worded.ts'

/** A legal day of China Standard Time, `YYYY-MM-DD`; never an instant. Years 1000–9999. */
export type IsoDate = string

/** 1 is Monday, 7 is Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

const DAY_MS = 86_400_000
const SHANGHAI_OFFSET_MS = 8 * 3_600_000
const SHAPE = /^([1-9]\d{3})-(\d{2})-(\d{2})$/u

const weekdayWords: Record<Weekday, Record<Language, string>> = {
  1: { zh: '周一', en: 'Mon' },
  2: { zh: '周二', en: 'Tue' },
  3: { zh: '周三', en: 'Wed' },
  4: { zh: '周四', en: 'Thu' },
  5: { zh: '周五', en: 'Fri' },
  6: { zh: '周六', en: 'Sat' },
  7: { zh: '周日', en: 'Sun' },
}

/** Whether a value is a day that the calendar really has: 2025-02-29 is not one. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string') return false
  const parts = SHAPE.exec(value)
  if (!parts) return false
  return toIsoDate(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))) === value
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/**
 * The corresponding day of a later (or earlier) month; the last day of that month where it has none.
 *
 * @basis CC 202
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  return writeDate(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)))
}

/** @basis CC 202: 29 February ends on 28 February of a common year */
export function addYears(date: IsoDate, years: number): IsoDate {
  return addMonths(date, years * 12)
}

/** Days from `from` to `to`; the day of `from` is not counted. Negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

export function weekday(date: IsoDate): Weekday {
  // 1970-01-01, day number 0, was a Thursday; the result of the modulo is 0–6.
  return (((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** For sorting: earlier days first. ISO dates sort as text. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

export function yearOf(date: IsoDate): number {
  return partsOf(date).year
}

/** 2025-01-15（周三） or 2025-01-15 (Wed). */
export function wordDate(date: IsoDate, language: Language): string {
  const name = weekdayWords[weekday(date)][language]
  return language === 'zh' ? `${date}（${name}）` : `${date} (${name})`
}

/**
 * The day it is in China at an instant. The summer time of 1986–1991 is left out: no instant was recorded here then.
 */
export function dayInShanghai(instantIso: string): IsoDate {
  const instant = Date.parse(instantIso)
  if (Number.isNaN(instant)) throw new RangeError(`not an instant: ${instantIso}`)
  return toIsoDate(instant + SHANGHAI_OFFSET_MS)
}

function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  if (!isIsoDate(date)) throw new RangeError(`not a calendar day: ${String(date)}`)
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) }
}

function toDayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date)
  return Date.UTC(year, month - 1, day) / DAY_MS
}

function fromDayNumber(dayNumber: number): IsoDate {
  const date = toIsoDate(dayNumber * DAY_MS)
  if (!SHAPE.test(date)) throw new RangeError(`beyond the calendar of this product: ${date}`)
  return date
}

function writeDate(year: number, month: number, day: number): IsoDate {
  return fromDayNumber(Date.UTC(year, month - 1, day) / DAY_MS)
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function toIsoDate(instantMs: number): IsoDate {
  return new Date(instantMs).toISOString().slice(0, 10)
}
