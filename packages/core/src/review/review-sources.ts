import type { Basis } from '../law/basis.ts'
import { addYears, compareDates, type IsoDate } from '../values/iso-date.ts'
import type { WordData, Worded } from '../worded.ts'
import { type DueStanding, reviewDueOf, standingOn } from './review-due.ts'
import type { ReviewFacts } from './review-facts.ts'

/** `fail`: this speaks for a review. `pass`: looked at, and it does not. `unknown`: nobody could look. */
export type ReviewVerdict = 'pass' | 'fail' | 'unknown' | 'notApplicable'

/** What one source says of one standard. `code` is worded by `reviewReasonWords`. */
export type ReviewReason = {
  readonly source: ReviewSourceName
  readonly verdict: ReviewVerdict
  readonly code: ReviewReasonCode
  readonly data: WordData
  readonly basis: readonly Basis[]
}

export type ReviewReasonCode = keyof typeof reviewReasonWords

/** What is looked at in a review, as the notices of 2024 and 2025 name it. */
export const reviewCriteria = {
  applicability: { zh: '适用性', en: 'applicability' },
  normativity: { zh: '规范性', en: 'conformity with rules' },
  timeliness: { zh: '时效性', en: 'timeliness' },
  coordination: { zh: '协调性', en: 'coordination' },
} as const satisfies Record<string, Worded>

export type ReviewCriterion = keyof typeof reviewCriteria

type Said = readonly [verdict: ReviewVerdict, code: ReviewReasonCode, data?: WordData, basis?: readonly Basis[]]

type ReviewSource = {
  readonly title: Worded
  readonly criterion: ReviewCriterion
  readonly basis: readonly [Basis, ...Basis[]]
  readonly judge: (facts: ReviewFacts, day: IsoDate) => Said
}

const TEN_YEARS = 10

/** Where reasons for a review come from. A new source is an entry here and a fact that fills it. */
export const reviewSources = {
  age: {
    title: { zh: '标龄', en: 'Age' },
    criterion: 'timeliness',
    basis: [{ source: 'SL', article: '29.2', confidence: 'V' }],
    judge: judgeAge,
  },
  tenYears: {
    title: { zh: '超过十年', en: 'Over ten years' },
    criterion: 'timeliness',
    basis: [{ source: 'RVN', article: '', confidence: 'V2' }],
    judge: judgeTenYears,
  },
  feedback: {
    title: { zh: '实施反馈', en: 'Feedback' },
    criterion: 'applicability',
    basis: [{ source: 'SL', article: '30', confidence: 'V' }],
    judge: ({ feedback }) => {
      if (feedback === 'unknown') return ['unknown', 'FEEDBACK_UNKNOWN']
      const { count, open } = feedback
      return count > 0 ? ['fail', 'FEEDBACK_GIVEN', { count, open }] : ['pass', 'FEEDBACK_NONE']
    },
  },
  findings: {
    title: { zh: '监督发现', en: 'Findings' },
    criterion: 'normativity',
    basis: [{ source: 'SGO', article: '十三', confidence: 'V' }],
    judge: ({ findings }) => {
      if (findings === 'unknown') return ['unknown', 'FINDINGS_UNKNOWN']
      return findings.open > 0 ? ['fail', 'FINDINGS_OPEN', { open: findings.open }] : ['pass', 'FINDINGS_NONE']
    },
  },
  outdated: {
    title: { zh: '引用过时', en: 'Outdated references' },
    criterion: 'coordination',
    basis: [{ source: 'SL', article: '30', confidence: 'V' }],
    judge: ({ outdated }) => {
      if (outdated === 'unknown') return ['unknown', 'REFERENCES_UNKNOWN']
      const numbers = outdated.map(({ number }) => number)
      return numbers.length > 0
        ? ['fail', 'REFERENCES_OUTDATED', { numbers: numbers.slice(0, NAMED_MAX), count: numbers.length }]
        : ['pass', 'REFERENCES_CURRENT']
    },
  },
  floor: {
    title: { zh: '强制性底线变化', en: 'Mandatory floor changed' },
    criterion: 'coordination',
    basis: [
      { source: 'SL', article: '21.1', confidence: 'V' },
      { source: 'SGO', article: '十三', confidence: 'V' },
    ],
    judge: ({ floor, nature }) => {
      if (nature === 'mandatory') return ['notApplicable', 'FLOOR_IS_ITSELF']
      if (floor === 'unknown') return ['unknown', 'FLOOR_UNKNOWN']
      return floor.changed.length > 0
        ? ['fail', 'FLOOR_CHANGED', { numbers: floor.changed.slice(0, NAMED_MAX) }]
        : ['pass', 'FLOOR_SAME']
    },
  },
  use: {
    title: { zh: '实施情况', en: 'Use' },
    criterion: 'applicability',
    basis: [
      { source: 'SGO', article: '九', confidence: 'V' },
      { source: 'SGO', article: '十三', confidence: 'V' },
    ],
    judge: ({ use }) => {
      if (use === 'unknown') return ['unknown', 'USE_UNKNOWN']
      const { grade, year, counted, measuredOn } = use
      const data = { year: String(year), counted, measuredOn }
      if (grade === null) return ['unknown', 'USE_UNGRADED', data]
      return grade === 'weak' ? ['fail', 'USE_WEAK', data] : ['pass', 'USE_GOOD', data]
    },
  },
} as const satisfies Record<string, ReviewSource>

export type ReviewSourceName = keyof typeof reviewSources

/** So many numbers are named in a sentence; the rest are counted. */
const NAMED_MAX = 5

function judgeAge(facts: ReviewFacts, day: IsoDate): Said {
  const due = reviewDueOf(facts)
  const standing: DueStanding = standingOn(due, day)
  if (due.kind === 'none') return ['notApplicable', 'AGE_NO_PERIOD']
  const { basis, title } = due.period
  if (due.kind === 'unknown') return ['unknown', 'AGE_DAYS_UNKNOWN', {}, basis]
  const data = { due: due.due, from: due.from, months: due.months, period: title }
  if (standing === 'notDue') return ['pass', 'AGE_NOT_DUE', data, basis]
  if (due.toBeVerified) return ['unknown', 'AGE_PERIOD_UNVERIFIED', data, basis]
  // Enough to propose a review, though not to say that anybody is late.
  return standing === 'overdue' ? ['fail', 'AGE_OVER', data, basis] : ['fail', 'AGE_OVER_NO_RECORD', data, basis]
}

/** Ten years count from the day in force: a review that confirmed it makes a text no younger. */
function judgeTenYears({ level, nature, implementsOn }: ReviewFacts, day: IsoDate): Said {
  if (level !== 'national' || (nature !== null && nature !== 'mandatory')) return ['notApplicable', 'TEN_YEARS_OTHERS']
  if (nature === null || implementsOn === null) return ['unknown', 'AGE_DAYS_UNKNOWN']
  const end = addYears(implementsOn, TEN_YEARS)
  const data = { implementsOn, end }
  return compareDates(day, end) > 0 ? ['fail', 'TEN_YEARS_OVER', data] : ['pass', 'TEN_YEARS_NOT', data]
}

export const reviewReasonWords = {
  AGE_NO_PERIOD: { zh: '没有规定复审周期', en: 'no period of review is laid down' },
  AGE_DAYS_UNKNOWN: { zh: '实施日期或性质不详，无法计算', en: 'the day in force or the nature is unknown' },
  AGE_NOT_DUE: { zh: '{due} 到期', en: 'due on {due}' },
  AGE_OVER: { zh: '自 {from} 起 {months} 个月，{due} 期满', en: '{months} months from {from}, over on {due}' },
  AGE_OVER_NO_RECORD: {
    zh: '自 {from} 起 {months} 个月，{due} 期满；本平台没有复审记录',
    en: '{months} months from {from}, over on {due}; no review is on record here',
  },
  AGE_PERIOD_UNVERIFIED: {
    zh: '自 {from} 起 {months} 个月，{due} 期满；该周期待核，不作逾期判断',
    en: '{months} months from {from}, over on {due}; the period is to be verified',
  },
  TEN_YEARS_OTHERS: { zh: '只看强制性国家标准', en: 'asked of mandatory national standards alone' },
  TEN_YEARS_OVER: {
    zh: '{implementsOn} 实施，{end} 满十年，一般应修订',
    en: 'in force since {implementsOn}, ten years on {end}, generally to be revised',
  },
  TEN_YEARS_NOT: { zh: '{end} 满十年', en: 'ten years on {end}' },
  FEEDBACK_UNKNOWN: { zh: '反馈情况未知', en: 'feedback is unknown' },
  FEEDBACK_GIVEN: { zh: '收到 {count} 条反馈，{open} 条未答复', en: '{count} pieces of feedback, {open} not answered' },
  FEEDBACK_NONE: { zh: '没有收到反馈', en: 'no feedback received' },
  FINDINGS_UNKNOWN: { zh: '监督数据尚未接入', en: 'findings of supervision are not connected yet' },
  FINDINGS_OPEN: { zh: '{open} 项监督发现未处理', en: '{open} findings of supervision are open' },
  FINDINGS_NONE: { zh: '没有未处理的监督发现', en: 'no finding of supervision is open' },
  REFERENCES_UNKNOWN: { zh: '没有引用文件的记录', en: 'what it cites is not on record' },
  REFERENCES_OUTDATED: {
    zh: '引用的 {count} 项标准已被代替或废止：{numbers}',
    en: '{count} cited standards are replaced or withdrawn: {numbers}',
  },
  REFERENCES_CURRENT: { zh: '有记录的引用均现行', en: 'all references on record are current' },
  FLOOR_IS_ITSELF: { zh: '本身为强制性标准', en: 'is mandatory itself' },
  FLOOR_UNKNOWN: { zh: '与强制性标准的比对尚未接入', en: 'comparison with mandatory standards is not connected yet' },
  FLOOR_CHANGED: { zh: '相关强制性标准已变化：{numbers}', en: 'mandatory standards have changed: {numbers}' },
  FLOOR_SAME: { zh: '相关强制性标准没有变化', en: 'mandatory standards have not changed' },
  USE_UNKNOWN: { zh: '实施情况未知', en: 'use is unknown' },
  USE_UNGRADED: {
    zh: '{year} 年只统计到 {counted}/6 项，不能分级（{measuredOn}）',
    en: '{counted} of 6 quantities counted for {year}: no grade ({measuredOn})',
  },
  USE_WEAK: {
    zh: '{year} 年统计 {counted}/6 项，属弱实施（{measuredOn}）',
    en: '{counted} of 6 quantities counted for {year}: weakly implemented ({measuredOn})',
  },
  USE_GOOD: {
    zh: '{year} 年统计 {counted}/6 项，属强实施或中实施（{measuredOn}）',
    en: '{counted} of 6 quantities counted for {year}: strongly or moderately implemented ({measuredOn})',
  },
} as const satisfies Record<string, Worded>
