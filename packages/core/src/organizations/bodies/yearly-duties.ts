import { type Basis, isToBeVerified } from '../../law/basis.ts'
import { sources } from '../../law/sources.ts'
import { type Calendar, isWorkday, nextWorkday } from '../../values/calendar.ts'
import type { IsoDate } from '../../values/iso-date.ts'
import type { Worded } from '../../worded.ts'
import type { BodyKind } from './kinds.ts'

/** What bodies of some kinds owe each year. `due`: month and day, null where no provision names one. */
export type YearlyDuty = Worded & {
  readonly owedBy: readonly BodyKind[]
  readonly to: Worded
  readonly due: string | null
  /** Null is the year itself; 1: the report on a year is due in the next one. */
  readonly dueInYearsAfter: 0 | 1
  readonly everyYears: 1 | 3
  readonly basis: readonly [Basis, ...Basis[]]
}

const toNational = { zh: '国务院标准化行政主管部门', en: 'the national standardization authority' }

export const yearlyDuties = {
  statisticsReport: {
    zh: '强制性国家标准实施情况统计分析报告',
    en: 'Statistical report on the implementation of mandatory national standards',
    owedBy: ['nationalAuthority', 'department'],
    to: toNational,
    due: null,
    dueInYearsAfter: 0,
    everyYears: 1,
    basis: [{ source: 'SL', article: '29.1', confidence: 'V' }],
  },
  pointReport: {
    zh: '统计分析点重点标准统计分析报告和年度总结',
    en: 'Report on key standards and summary of the year of a statistics point',
    owedBy: ['institution', 'association', 'enterprise', 'committee'],
    to: toNational,
    due: '11-30',
    dueInYearsAfter: 0,
    everyYears: 1,
    basis: [{ source: 'STA1', article: '', confidence: 'V' }],
  },
  pointRound: {
    zh: '统计分析点负责标准三年一轮',
    en: 'Round of three years over the standards of a statistics point',
    owedBy: ['institution', 'association', 'enterprise', 'committee'],
    to: toNational,
    due: '11-30',
    dueInYearsAfter: 0,
    everyYears: 3,
    basis: [{ source: 'STA1', article: '', confidence: 'V' }],
  },
  reviewTasks: {
    zh: '年度复审任务完成情况',
    en: 'Completion of the review tasks of the year',
    owedBy: ['department', 'committee', 'subcommittee'],
    to: toNational,
    due: null,
    dueInYearsAfter: 0,
    everyYears: 1,
    basis: [{ source: 'SGO', article: '十三', confidence: 'V' }],
  },
  sectorCodeReport: {
    zh: '行业标准代号年度报告',
    en: 'Yearly report on the codes of the sector',
    owedBy: ['department'],
    to: toNational,
    due: null,
    dueInYearsAfter: 0,
    everyYears: 1,
    basis: [{ source: 'SGO', article: '十四', confidence: 'V' }],
  },
  localStatistics: {
    zh: '地方标准统计',
    en: 'Statistics of local standards',
    owedBy: ['provincialAuthority', 'prefecturalAuthority'],
    to: toNational,
    due: null,
    dueInYearsAfter: 0,
    everyYears: 1,
    basis: [{ source: 'SGO', article: '十四', confidence: 'V' }],
  },
  associationToSupervisor: {
    zh: '社会团体上一年度工作报告（报业务主管单位）',
    en: 'Report of an association on the past year, to the unit in charge of it',
    owedBy: ['association'],
    to: { zh: '业务主管单位', en: 'the unit in charge of its business' },
    due: '03-31',
    dueInYearsAfter: 1,
    everyYears: 1,
    basis: [{ source: 'SOR', article: '28', confidence: 'V' }],
  },
  associationToRegistrar: {
    zh: '社会团体上一年度工作报告（报登记管理机关）',
    en: 'Report of an association on the past year, to the registration authority',
    owedBy: ['association'],
    to: { zh: '登记管理机关', en: 'the registration authority' },
    due: '05-31',
    dueInYearsAfter: 1,
    everyYears: 1,
    basis: [{ source: 'SOR', article: '28', confidence: 'V' }],
  },
} as const satisfies Record<string, YearlyDuty>

export type YearlyDutyName = keyof typeof yearlyDuties

export const isYearlyDuty = (name: string): name is YearlyDutyName => Object.hasOwn(yearlyDuties, name)

/** What is known of a body besides its kind; undefined is unknown. */
export type DutyFacts = {
  readonly isStatisticsPoint?: boolean | undefined
  /** The day on which it was entrusted as a statistics point, for the round of three years. */
  readonly pointSince?: IsoDate | undefined
}

export const dutyStandings = {
  done: { zh: '已完成', en: 'Done' },
  doneLate: { zh: '已完成，逾期', en: 'Done, late' },
  running: { zh: '未到期', en: 'Not due yet' },
  unsettled: { zh: '到期日为休息日，是否顺延待核', en: 'Due on a day off; whether it moves is to be verified' },
  late: { zh: '逾期', en: 'Late' },
  unknown: { zh: '不明', en: 'Unknown' },
} as const satisfies Record<string, Worded>

export type DutyStanding = keyof typeof dutyStandings

export type DutyOfYear = {
  readonly duty: YearlyDutyName
  readonly due: IsoDate | null
  /** Why the standing is unknown, where it is. */
  readonly reason: Worded | null
  readonly standing: DutyStanding
}

const reasons = {
  noDay: { zh: '没有规定具体日期', en: 'No provision names a day' },
  point: { zh: '是否为统计分析点未登记', en: 'Whether it is a statistics point is not on record' },
  round: { zh: '承担统计分析点的日期未登记', en: 'The day on which the round began is not on record' },
  before: { zh: '登记之前的年度无记录', en: 'No record of a year before the body was entered here' },
} as const satisfies Record<string, Worded>

const pointDuties: readonly YearlyDutyName[] = ['pointReport', 'pointRound']

/** What a body of a kind owes for a year; a duty of statistics points is left out for a body that is known to be none. */
export function dutiesOf(kind: BodyKind, year: number, facts: DutyFacts = {}): readonly YearlyDutyName[] {
  const names = Object.keys(yearlyDuties) as YearlyDutyName[]
  return names.filter((name) => {
    const duty: YearlyDuty = yearlyDuties[name]
    if (!duty.owedBy.includes(kind)) return false
    if (duty.basis.every(({ source }) => Number(sources[source].effective.slice(0, YEAR_DIGITS)) > year)) return false
    if (!pointDuties.includes(name)) return true
    if (facts.isStatisticsPoint === false) return false
    const since = facts.pointSince && Number(facts.pointSince.slice(0, YEAR_DIGITS))
    return duty.everyYears === 1 || !since || (year > since && (year - since) % duty.everyYears === 0)
  })
}

const YEAR_DIGITS = 4

/** The last day for a year, null where no provision names one. */
export function dutyDue(name: YearlyDutyName, year: number): IsoDate | null {
  const { due, dueInYearsAfter }: YearlyDuty = yearlyDuties[name]
  return due && `${year + dueInYearsAfter}-${due}`
}

/**
 * How a duty stands on a day. `doneOn` is the day on which the report was sent; `from` the day since which the body is on
 * record here: what was owed before it may have been sent elsewhere, so it is unknown and not late.
 */
export function dutyOn(
  name: YearlyDutyName,
  year: number,
  known: { readonly doneOn: IsoDate | null; readonly from: IsoDate; readonly facts?: DutyFacts },
  day: IsoDate,
  calendar: Calendar,
): DutyOfYear {
  const due = dutyDue(name, year)
  const of = (standing: DutyStanding, reason: Worded | null = null): DutyOfYear => ({
    duty: name,
    due,
    standing,
    reason,
  })
  const lastDay = due && (isWorkday(due, calendar) ? due : nextWorkday(due, calendar))
  if (known.doneOn) return of(due && lastDay && known.doneOn > lastDay ? 'doneLate' : 'done')
  if (pointDuties.includes(name) && known.facts?.isStatisticsPoint === undefined) return of('unknown', reasons.point)
  if (name === 'pointRound' && !known.facts?.pointSince) return of('unknown', reasons.round)
  if (!due || !lastDay) return of('unknown', reasons.noDay)
  if (day <= due) return of('running')
  if (due < known.from) return of('unknown', reasons.before)
  if (yearlyDuties[name].basis.every(isToBeVerified)) return of('unknown')
  return of(day <= lastDay ? 'unsettled' : 'late')
}
