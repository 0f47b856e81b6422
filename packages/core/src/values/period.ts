import { type Calendar, isHoliday, isProvisional, listedDay, nextWorkday } from './calendar.ts'
import { addDays, addMonths, addYears, daysBetween, type IsoDate, yearOf } from './iso-date.ts'
import { type Step, step } from './period-step.ts'
import { type MergedSuspension, mergeSuspensions, type Suspension } from './suspension.ts'
import { countWorkdays } from './workday-count.ts'

export { daysLeft, earliestClose, isPeriodRunOut, workdaysLeft } from './days-left.ts'
export { type Step, type StepCode, wordSteps } from './period-step.ts'

export type PeriodUnit = 'day' | 'workday' | 'month' | 'year'

export type Period = {
  /** The day of the event; it is not counted itself. */
  readonly trigger: IsoDate
  /** A whole number of units, 1–10 000. */
  readonly length: number
  readonly unit: PeriodUnit
  readonly calendar: Calendar
  readonly suspensions?: readonly Suspension[]
  /** Whether a last day on a holiday moves to the next workday. A shortest time ("at least") does not. Workdays never need to. */
  readonly rollsOver: boolean
}

/**
 * `due` is the last day; null while a suspension that stopped the period is still open. `provisional` says that the day
 * may yet move, because no holiday notice is recorded for a year it depends on. `steps` is the way it was computed.
 */
export type PeriodEnd = { readonly due: IsoDate | null; readonly provisional: boolean; readonly steps: readonly Step[] }

/** A period that nothing can suspend always has a last day. */
type UninterruptedPeriod = Omit<Period, 'suspensions'> & { readonly suspensions?: never }

/** How far the computation has come; `end` is null once an open suspension was met. */
type Reckoning = {
  readonly end: IsoDate | null
  readonly steps: readonly Step[]
  readonly yearsWithoutNotice: readonly number[]
}

type MergedPeriod = Omit<Period, 'suspensions'> & { readonly suspensions: readonly MergedSuspension[] }

const LENGTH_MAX = 10_000

/**
 * The last day of a period, with an explanation that can be shown (`wordSteps`).
 *
 * Suspended days are not counted; the end of months and years moves by as many days. A period that has reached its last
 * day, but whose last day is rolled over a holiday, still runs: a suspension that begins then leaves it one more day.
 *
 * @basis CC 200, 201, 202, 203
 */
export function computeDue(period: UninterruptedPeriod): PeriodEnd & { readonly due: IsoDate }
export function computeDue(period: Period): PeriodEnd
export function computeDue(period: Period): PeriodEnd {
  if (!Number.isInteger(period.length) || period.length < 1 || period.length > LENGTH_MAX) {
    throw new RangeError(`not a length of a period: ${period.length}`)
  }
  const merged = { ...period, suspensions: mergeSuspensions(period.suspensions ?? []) }
  const start = step('START_NOT_COUNTED', { trigger: period.trigger, first: addDays(period.trigger, 1) })
  const {
    end,
    steps,
    yearsWithoutNotice: years,
  } = period.unit === 'workday' ? countWorkdays(merged) : countDays(merged)
  const missing = years.length > 0 ? [step('NOTICE_MISSING', { years })] : []
  return { due: end, provisional: missing.length > 0, steps: [start, ...steps, ...missing] }
}

function countDays(period: MergedPeriod): Reckoning {
  const nominal = nominalEnd(period)
  const extended = extend(period, nominal.end)
  const steps = [...nominal.steps, ...extended.steps]
  if (extended.end === null || !period.rollsOver) return { end: extended.end, steps, yearsWithoutNotice: [] }
  const rolled = rollOver(extended.end, period.calendar)
  return { ...rolled, steps: [...steps, ...rolled.steps] }
}

function nominalEnd({ trigger, length, unit }: MergedPeriod): { end: IsoDate; steps: Step[] } {
  if (unit === 'day') {
    const end = addDays(trigger, length)
    return { end, steps: [step('DAYS_COUNTED', { length, end })] }
  }
  const end = unit === 'month' ? addMonths(trigger, length) : addYears(trigger, length)
  const counted = step(unit === 'month' ? 'MONTHS_COUNTED' : 'YEARS_COUNTED', { length, end })
  const noSuchDay = end.slice(8) !== trigger.slice(8)
  return { end, steps: noSuchDay ? [counted, step('MONTH_END', { day: Number(trigger.slice(8)) })] : [counted] }
}

function extend(period: MergedPeriod, nominal: IsoDate): { end: IsoDate | null; steps: Step[] } {
  const first = addDays(period.trigger, 1)
  const steps: Step[] = []
  let end = nominal
  for (const { from, to } of period.suspensions) {
    const lastDay = period.rollsOver ? rollOver(end, period.calendar).end : end
    if (from > lastDay) break
    if (to === null) return { end: null, steps: [...steps, step('SUSPENSION_OPEN', { from })] }
    if (to < first) continue
    const begin = from > first ? from : first
    const days = daysBetween(begin, to) + 1
    end = begin > end ? addDays(to, 1) : addDays(end, days)
    steps.push(step('SUSPENDED', { from: begin, to, days, end }))
  }
  return { end, steps }
}

function rollOver(end: IsoDate, calendar: Calendar): Reckoning & { readonly end: IsoDate } {
  if (!isHoliday(end, calendar)) return { end, steps: [], yearsWithoutNotice: yearsUnsure([end], calendar) }
  const to = nextWorkday(end, calendar)
  const holiday = listedDay(end, calendar)?.name
  const why = holiday
    ? step('ROLLED_OVER_HOLIDAY', { from: end, to, holiday })
    : step('ROLLED_OVER_WEEKEND', { from: end, to })
  return { end: to, steps: [why], yearsWithoutNotice: yearsUnsure([end, to], calendar) }
}

function yearsUnsure(days: readonly IsoDate[], calendar: Calendar): number[] {
  return [...new Set(days.filter((day) => isProvisional(day, calendar)).map(yearOf))]
}
