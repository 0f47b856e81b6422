import type { Basis } from '../../law/basis.ts'
import { type Calendar, isProvisional, isWorkday, nextWorkday } from '../../values/calendar.ts'
import { addDays, addYears, type IsoDate, yearOf } from '../../values/iso-date.ts'
import type { Worded } from '../../worded.ts'

/** Reports and the summary of a year are sent by the end of November. */
export const statisticsDueBasis: Basis = { source: 'STA1', article: '', confidence: 'V' }
/** Every standard in a point's charge is analysed once in three years. */
export const statisticsRoundBasis: Basis = { source: 'STA1', article: '', confidence: 'V' }

const LAST_DAY = '11-30'
export const ROUND_YEARS = 3

/**
 * The last day of a year's reports. The day is fixed and does not move; where it is no workday, `workdayBefore` is the
 * day to send by, and until `workdayAfter` nobody is told to be late, since whether a fixed day moves is not settled.
 * `provisional`: no holiday notice of that year is on record.
 */
export type StatisticsDue = {
  readonly due: IsoDate
  readonly isWorkday: boolean
  readonly workdayBefore: IsoDate
  readonly workdayAfter: IsoDate
  readonly provisional: boolean
}

/** @basis STA1; CC 203 for the doubt about a day off */
export function statisticsDue(year: number, calendar: Calendar): StatisticsDue {
  const due = `${year}-${LAST_DAY}`
  const works = isWorkday(due, calendar)
  return {
    due,
    isWorkday: works,
    workdayBefore: works ? due : workdayBefore(due, calendar),
    workdayAfter: works ? due : nextWorkday(due, calendar),
    provisional: isProvisional(due, calendar),
  }
}

const DAYS_BACK_MAX = 31

function workdayBefore(date: IsoDate, calendar: Calendar): IsoDate {
  for (let days = 1; days <= DAYS_BACK_MAX; days += 1) {
    const day = addDays(date, -days)
    if (isWorkday(day, calendar)) return day
  }
  throw new RangeError(`no workday within ${DAYS_BACK_MAX} days before ${date}`)
}

export const statisticsStandings = {
  running: { zh: '未到期', en: 'Not due yet' },
  unsettled: { zh: '到期日为休息日，是否顺延待核', en: 'Due on a day off; whether it moves is to be verified' },
  late: { zh: '逾期', en: 'Late' },
} as const satisfies Record<string, Worded>

export type StatisticsStanding = keyof typeof statisticsStandings

/** How a report that was sent (or not yet sent) by `day` stands to its last day. */
export function statisticsStandingOn(due: StatisticsDue, day: IsoDate): StatisticsStanding {
  if (day <= due.due) return 'running'
  return day <= due.workdayAfter ? 'unsettled' : 'late'
}

/** One standard in a point's charge, and the years for which an analysis of it was accepted. */
export type InCharge = { readonly number: string; readonly fromOn: IsoDate; readonly years: readonly number[] }

export type RoundStanding = 'covered' | 'due' | 'overdue'

/**
 * How a standard stands to the three-year round: covered by the year `lastYear`; due, with the last day of the round; or
 * overdue since that day. The first round begins with the charge, each next one with the year of the last analysis.
 *
 * @basis STA1
 */
export type Round = {
  readonly number: string
  readonly lastYear: number | null
  readonly roundEnds: IsoDate
  readonly standing: RoundStanding
}

export function roundOf({ number, fromOn, years }: InCharge, today: IsoDate): Round {
  const lastYear = years.length === 0 ? null : Math.max(...years)
  const roundEnds = lastYear === null ? addYears(fromOn, ROUND_YEARS) : `${lastYear + ROUND_YEARS}-${LAST_DAY}`
  const covered = lastYear !== null && yearOf(today) < lastYear + ROUND_YEARS
  return { number, lastYear, roundEnds, standing: today > roundEnds ? 'overdue' : covered ? 'covered' : 'due' }
}
