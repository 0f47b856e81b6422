import { type Calendar, isProvisional, isWorkday, listedDay } from './calendar.ts'
import { addDays, type IsoDate, weekday, yearOf } from './iso-date.ts'
import { type Step, step } from './period-step.ts'
import { type MergedSuspension, suspensionOn } from './suspension.ts'

export type WorkdayCount = {
  /** The last day; null while an open suspension stands in the way. */
  readonly end: IsoDate | null
  readonly steps: readonly Step[]
  readonly yearsWithoutNotice: readonly number[]
}

type Rule = {
  readonly trigger: IsoDate
  readonly length: number
  readonly calendar: Calendar
  readonly suspensions: readonly MergedSuspension[]
}

type Span = { readonly name: string; readonly from: IsoDate; to: IsoDate; days: number }

/** What was met on the way, kept to be explained. */
type Met = {
  weekendDays: number
  readonly holidays: Span[]
  readonly madeUp: IsoDate[]
  readonly suspendedWorkdays: Map<MergedSuspension, number>
  readonly years: Set<number>
}

/** Walks from the day after the trigger until `length` workdays have passed. */
export function countWorkdays(rule: Rule): WorkdayCount {
  const met: Met = { weekendDays: 0, holidays: [], madeUp: [], suspendedWorkdays: new Map(), years: new Set() }
  let day = rule.trigger
  let counted = 0
  while (counted < rule.length) {
    day = addDays(day, 1)
    const suspension = suspensionOn(day, rule.suspensions)
    if (suspension?.to === null) {
      const open = step('SUSPENSION_OPEN', { from: suspension.from })
      return { end: null, steps: [...explain(met), open], yearsWithoutNotice: [...met.years] }
    }
    if (isProvisional(day, rule.calendar)) met.years.add(yearOf(day))
    if (countDay(day, suspension, rule.calendar, met)) counted += 1
  }
  const total = step('WORKDAYS_COUNTED', { length: rule.length, end: day })
  return { end: day, steps: [...explain(met), total], yearsWithoutNotice: [...met.years] }
}

/** Whether the day counts; if it does not, or only because of a notice, notes why. */
function countDay(day: IsoDate, suspension: MergedSuspension | undefined, calendar: Calendar, met: Met): boolean {
  const works = isWorkday(day, calendar)
  if (suspension) {
    met.suspendedWorkdays.set(suspension, (met.suspendedWorkdays.get(suspension) ?? 0) + (works ? 1 : 0))
    return false
  }
  if (!works) {
    noteDayOff(day, calendar, met)
    return false
  }
  if (weekday(day) > 5) met.madeUp.push(day)
  return true
}

function noteDayOff(day: IsoDate, calendar: Calendar, met: Met): void {
  const listed = listedDay(day, calendar)
  if (!listed) {
    met.weekendDays += 1
    return
  }
  const last = met.holidays.at(-1)
  if (last?.name === listed.name && addDays(last.to, 1) === day) {
    last.to = day
    last.days += 1
    return
  }
  met.holidays.push({ name: listed.name, from: day, to: day, days: 1 })
}

function explain(met: Met): Step[] {
  const weekends = met.weekendDays > 0 ? [step('WEEKENDS_SKIPPED', { days: met.weekendDays })] : []
  const holidays = met.holidays.map(({ name, from, to, days }) =>
    step('HOLIDAY_SKIPPED', { holiday: name, from, to, days }),
  )
  const madeUp = met.madeUp.map((date) => step('WORKDAY_MADE_UP', { date }))
  const suspended = [...met.suspendedWorkdays].map(([{ from, to }, days]) =>
    step('WORKDAYS_SUSPENDED', { from, to, days }),
  )
  return [...weekends, ...holidays, ...madeUp, ...suspended]
}
