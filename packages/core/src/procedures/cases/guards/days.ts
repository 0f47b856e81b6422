import type { Basis } from '../../../law/basis.ts'
import { addDays, addMonths, addYears, daysBetween, isIsoDate } from '../../../values/iso-date.ts'
import type { Worded } from '../../../worded.ts'
import { fail, notApplicable, pass } from '../../procedure.ts'
import type { CaseGuard } from '../case-procedure.ts'
import { type CaseFacts, dayOf, filled, lastOf, rowOf } from '../facts.ts'

type Asked = { readonly title: Worded; readonly basis: readonly Basis[] }
type Length = { readonly length: number; readonly unit: 'day' | 'month' | 'year' }
/** Another length where an earlier act (or the deed itself, with `act: null`) says so. */
type Unless = Length & { readonly act: string | null; readonly field: string; readonly is: string | boolean }

const lastDay = (from: string, { length, unit }: Length): string =>
  unit === 'day' ? addDays(from, length) : unit === 'month' ? addMonths(from, length) : addYears(from, length)

function lengthFor(facts: CaseFacts, standard: Length, unless: Unless | undefined): Length {
  if (!unless) return standard
  const value = unless.act === null ? filled(facts, unless.field) : lastOf(facts, unless.act)?.values[unless.field]
  return value === unless.is ? unless : standard
}

/** A period that is being set, from one field to another, is at least so long. The first day is not counted. */
export const periodAtLeast = (
  from: string,
  to: string,
  length: Length,
  asked: Asked & { readonly unless?: Unless },
): CaseGuard => ({
  name: `period:${from}-${to}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts) => {
    const [opensOn, closesOn] = [filled(facts, from), filled(facts, to)]
    if (!isIsoDate(opensOn) || !isIsoDate(closesOn)) return notApplicable
    const earliest = lastDay(opensOn, lengthFor(facts, length, asked.unless))
    return closesOn >= earliest
      ? pass
      : fail('CASE_PERIOD_TOO_SHORT', {
          condition: asked.title,
          days: daysBetween(opensOn, closesOn),
          earliest,
          field: to,
        })
  },
})

/** A period set by an earlier act is over: today lies after its last day. */
export const periodOver = (act: string, field: string, asked: Asked): CaseGuard => ({
  name: `over:${act}.${field}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts, today, procedure) => {
    const last = lastOf(facts, act)
    if (!last) return fail('CASE_ACT_NOT_DONE', { needed: procedure.acts[act]?.title ?? act })
    const closesOn = dayOf(last, field)
    if (!closesOn) return notApplicable
    return today > closesOn ? pass : fail('CASE_PERIOD_STILL_RUNS', { condition: asked.title, closesOn })
  },
})

/** So much time has passed since an act (or a day named in it). */
export const elapsedSince = (
  act: string,
  field: string | undefined,
  length: Length,
  asked: Asked & { readonly unless?: Unless },
): CaseGuard => ({
  name: `elapsed:${act}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts, today, procedure) => {
    const from = dayOf(lastOf(facts, act), field)
    if (!from) return fail('CASE_ACT_NOT_DONE', { needed: procedure.acts[act]?.title ?? act })
    const until = lastDay(from, lengthFor(facts, length, asked.unless))
    return today >= until ? pass : fail('CASE_PERIOD_STILL_RUNS', { condition: asked.title, closesOn: until })
  },
})

/** A date that was given lies so far back on the day of the deed (a group standard used for two years). */
export const filledLongAgo = (field: string, length: Length, asked: Asked): CaseGuard => ({
  name: `longAgo:${field}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts, today) => {
    const from = filled(facts, field)
    if (!isIsoDate(from)) return notApplicable
    const until = lastDay(from, length)
    return today >= until ? pass : fail('CASE_PERIOD_STILL_RUNS', { condition: asked.title, closesOn: until, field })
  },
})

/** The earlier of two days being filled in comes first. */
export const inOrder = (earlier: string, later: string, asked: Asked): CaseGuard => ({
  name: `order:${earlier}<=${later}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts) => {
    const [first, second] = [filled(facts, earlier), filled(facts, later)]
    if (!isIsoDate(first) || !isIsoDate(second)) return notApplicable
    return first <= second
      ? pass
      : fail('CASE_DAYS_OUT_OF_ORDER', { first, second, condition: asked.title, field: later })
  },
})

/** What is said to have happened has happened: not after today. */
export const notInFuture = (field: string, basis: readonly Basis[]): CaseGuard => ({
  name: `past:${field}`,
  title: { zh: '记录的是已发生的事，日期不晚于今天', en: 'What is recorded has happened: its day is not after today' },
  basis,
  check: (facts, today) => {
    const day = filled(facts, field)
    if (!isIsoDate(day)) return notApplicable
    return day <= today ? pass : fail('CASE_DAY_IN_FUTURE', { day, field })
  },
})

/** A day being filled in does not lie before an earlier act (or a day named in it). */
export const notBefore = (field: string, act: string, other: string | undefined, asked: Asked): CaseGuard => ({
  name: `notBefore:${field}>=${act}${other ? `.${other}` : ''}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts) => {
    const [day, earlier] = [filled(facts, field), dayOf(lastOf(facts, act), other)]
    if (!isIsoDate(day) || !earlier) return notApplicable
    return day >= earlier
      ? pass
      : fail('CASE_DAYS_OUT_OF_ORDER', { first: earlier, second: day, condition: asked.title, field })
  },
})

/** An act comes no later than so many days before a day that an earlier act named (an extension: 30 days before). */
export const daysAhead = (act: string, field: string, days: number, asked: Asked): CaseGuard => ({
  name: `ahead:${act}.${field}-${days}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts, today) => {
    const due = dayOf(lastOf(facts, act), field)
    if (!due) return notApplicable
    const latest = addDays(due, -days)
    return today <= latest ? pass : fail('CASE_TOO_LATE_TO_ASK', { condition: asked.title, latest, due })
  },
})

/** The row acted on still takes it: today is not after the last day that the row itself names. */
export const rowStillOpen = (field: string, asked: Asked): CaseGuard => ({
  name: `rowOpen:${field}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts, today) => {
    const closesOn = dayOf(rowOf(facts), field)
    if (!closesOn) return notApplicable
    return today <= closesOn ? pass : fail('CASE_CLOSED_ON', { condition: asked.title, closesOn })
  },
})

/** The row has begun: today is not before the first day that the row itself names. */
export const rowBegun = (field: string, asked: Asked): CaseGuard => ({
  name: `rowBegun:${field}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts, today) => {
    const opensOn = dayOf(rowOf(facts), field)
    if (!opensOn) return notApplicable
    return today >= opensOn ? pass : fail('CASE_NOT_OPEN_YET', { condition: asked.title, opensOn })
  },
})

/** Today lies within a period that an earlier act set, first and last day included. */
export const during = (act: string, from: string, to: string, asked: Asked): CaseGuard => ({
  name: `during:${act}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts, today, procedure) => {
    const last = lastOf(facts, act)
    const [opensOn, closesOn] = [dayOf(last, from), dayOf(last, to)]
    if (!opensOn || !closesOn) return fail('CASE_ACT_NOT_DONE', { needed: procedure.acts[act]?.title ?? act })
    if (today < opensOn) return fail('CASE_NOT_OPEN_YET', { condition: asked.title, opensOn })
    return today <= closesOn ? pass : fail('CASE_CLOSED_ON', { condition: asked.title, closesOn })
  },
})

/** A last day being filled in lies no later than so long after an earlier act (or a day named in it). */
export const atMostAfter = (
  field: string,
  act: string,
  other: string | undefined,
  length: Length,
  asked: Asked & { readonly unless?: Unless },
): CaseGuard => ({
  name: `atMost:${field}<=${act}${other ? `.${other}` : ''}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts) => {
    const [day, from] = [filled(facts, field), dayOf(lastOf(facts, act), other)]
    if (!isIsoDate(day) || !from) return notApplicable
    return withinLimit(day, lastDay(from, lengthFor(facts, length, asked.unless)), asked.title, field)
  },
})

/** A last day being filled in lies no later than so long after another day being filled in. */
export const atMostAfterField = (
  field: string,
  from: string,
  length: Length,
  asked: Asked & { readonly unless?: Unless },
): CaseGuard => ({
  name: `atMost:${field}<=${from}`,
  title: asked.title,
  basis: asked.basis,
  check: (facts) => {
    const [day, start] = [filled(facts, field), filled(facts, from)]
    if (!isIsoDate(day) || !isIsoDate(start)) return notApplicable
    return withinLimit(day, lastDay(start, lengthFor(facts, length, asked.unless)), asked.title, field)
  },
})

const withinLimit = (day: string, limit: string, condition: Worded, field: string) =>
  day <= limit ? pass : fail('CASE_DAY_TOO_LATE', { condition, day, limit, field })
