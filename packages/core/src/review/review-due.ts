import type { Basis } from '../law/basis.ts'
import { isToBeVerified } from '../law/basis.ts'
import { addMonths, compareDates, type IsoDate } from '../values/iso-date.ts'
import type { Worded } from '../worded.ts'
import type { ReviewFacts } from './review-facts.ts'

/** A period after which a standard is to be reviewed, with those standards that it holds for. */
export type ReviewPeriod = {
  readonly name: string
  readonly title: Worded
  /** Calendar months; null where the body sets them itself. */
  readonly months: number | null
  readonly from: 'implementationOrReview' | 'publicationOrReview'
  readonly basis: readonly [Basis, ...Basis[]]
  /** An evaluation so many months before the end, where the law asks for one. */
  readonly evaluationMonthsBefore?: number
  readonly holdsFor: (facts: Pick<ReviewFacts, 'level' | 'nature' | 'division'>) => boolean
}

const YEARS_5 = 60
const YEARS_3 = 36
const EVALUATION_MONTHS = 6

const isOfShanghai = ({ level, division }: Pick<ReviewFacts, 'level' | 'division'>): boolean =>
  level === 'local' && division !== null && division.startsWith('31')

/** The first that holds for a standard is its period: what is special stands before what is general. */
export const reviewPeriods: readonly ReviewPeriod[] = [
  {
    name: 'shanghai-guidance',
    title: {
      zh: '上海地方标准化指导性技术文件，有效期不超过三年',
      en: 'Shanghai guidance documents last three years at most',
    },
    months: YEARS_3,
    from: 'publicationOrReview',
    basis: [{ source: 'SHR', article: '12', confidence: 'V' }],
    holdsFor: (facts) => isOfShanghai(facts) && facts.nature === 'guidance',
  },
  {
    name: 'shanghai',
    title: { zh: '上海市地方标准，复审周期三年', en: 'Shanghai local standards, every three years' },
    months: YEARS_3,
    from: 'implementationOrReview',
    basis: [{ source: 'SHR', article: '23', confidence: 'V' }],
    evaluationMonthsBefore: EVALUATION_MONTHS,
    holdsFor: isOfShanghai,
  },
  {
    name: 'national-guidance',
    title: { zh: '国家标准化指导性技术文件，发布后三年内', en: 'national guidance documents, within three years' },
    months: YEARS_3,
    from: 'publicationOrReview',
    basis: [{ source: 'GZR', article: '', confidence: 'R' }],
    holdsFor: ({ level, nature }) => level === 'national' && nature === 'guidance',
  },
  {
    name: 'state',
    title: {
      zh: '国家、行业、地方标准，一般不超过五年',
      en: 'national, sector and local standards, generally five years',
    },
    months: YEARS_5,
    from: 'implementationOrReview',
    basis: [
      { source: 'SL', article: '29.2', confidence: 'V' },
      { source: 'RVN', article: '', confidence: 'V2' },
    ],
    holdsFor: ({ level }) => level === 'national' || level === 'sector' || level === 'local',
  },
  {
    name: 'group',
    title: { zh: '团体标准，由团体自行规定复审周期', en: 'social organization standards, as their body laid down' },
    months: null,
    // As its project counts it, and as the platform of social organization standards reminds.
    from: 'publicationOrReview',
    basis: [
      { source: 'ORG', article: '', confidence: 'V' },
      { source: 'GSP', article: '14', confidence: 'V2' },
    ],
    holdsFor: ({ level }) => level === 'group',
  },
]

/**
 * By when a standard is to be reviewed. `startedBy` tells which day the period was counted from; `isCertain` is false
 * where reviews may have been held that nobody recorded here, so that "overdue" cannot be said; `toBeVerified` where the
 * period itself was not read in the original.
 */
export type ReviewDue =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly period: ReviewPeriod }
  | {
      readonly kind: 'due'
      readonly period: ReviewPeriod
      readonly months: number
      readonly from: IsoDate
      readonly startedBy: 'publication' | 'implementation' | 'review'
      readonly due: IsoDate
      readonly evaluateBy: IsoDate | null
      readonly isCertain: boolean
      readonly toBeVerified: boolean
    }

type DueFacts = Pick<
  ReviewFacts,
  'level' | 'nature' | 'division' | 'publishedOn' | 'implementsOn' | 'lastReviewOn' | 'reviewsKnown' | 'ownPeriodMonths'
>

/**
 * The day by which a standard must have been reviewed, counted in calendar months from the later of the day its period
 * begins with (for most, the day it came into force) and its last review. `none`: no period holds for it; `unknown`: neither day is recorded.
 *
 * @basis SL 29.2; the beginning of the count is read second-hand from the notice of 2025 (V2). SHR 12 and 23; GZR (待核).
 */
export function reviewDueOf(facts: DueFacts): ReviewDue {
  const period = reviewPeriods.find(({ holdsFor }) => holdsFor(facts))
  if (!period) return { kind: 'none' }
  const months = period.months ?? facts.ownPeriodMonths
  // A group that laid nothing down owes nothing on a day; the platform's default is a rule of the group and is given.
  if (months === null) return { kind: 'none' }
  const start = startOf(period, facts)
  if (!start) return { kind: 'unknown', period }
  const due = addMonths(start.from, months)
  const before = period.evaluationMonthsBefore
  return {
    kind: 'due',
    period,
    months,
    ...start,
    due,
    evaluateBy: before === undefined ? null : addMonths(due, -before),
    isCertain: facts.reviewsKnown || start.startedBy === 'review',
    toBeVerified: period.basis.some(isToBeVerified),
  }
}

type Start = { readonly from: IsoDate; readonly startedBy: 'publication' | 'implementation' | 'review' }

function startOf(period: ReviewPeriod, facts: DueFacts): Start | null {
  const begun = beginningOf(period, facts)
  const { lastReviewOn } = facts
  if (lastReviewOn && (!begun || compareDates(lastReviewOn, begun.from) >= 0))
    return { from: lastReviewOn, startedBy: 'review' }
  return begun
}

/** Where the day of publication is unknown the day in force, which is no earlier, makes nobody late too soon. */
function beginningOf({ from }: ReviewPeriod, { publishedOn, implementsOn }: DueFacts): Start | null {
  if (from === 'publicationOrReview' && publishedOn) return { from: publishedOn, startedBy: 'publication' }
  return implementsOn ? { from: implementsOn, startedBy: 'implementation' } : null
}

/**
 * Where a standard stands on a day: the last day of the period is still in time. `unsure`: the period has run out, but a
 * review may have been held elsewhere or the period is 待核, so nobody is said to be late.
 */
export type DueStanding = 'notDue' | 'overdue' | 'unsure' | 'unknown' | 'none'

export function standingOn(due: ReviewDue, day: IsoDate): DueStanding {
  if (due.kind !== 'due') return due.kind
  if (compareDates(day, due.due) <= 0) return 'notDue'
  return due.isCertain && !due.toBeVerified ? 'overdue' : 'unsure'
}

export const dueStandings: Readonly<Record<DueStanding, Worded>> = {
  notDue: { zh: '未到期', en: 'not due yet' },
  overdue: { zh: '已逾期', en: 'overdue' },
  unsure: { zh: '已满周期，有无复审待核', en: 'period over, reviews elsewhere to be verified' },
  unknown: { zh: '日期不详，无法计算', en: 'dates unknown' },
  none: { zh: '没有规定周期', en: 'no period laid down' },
}
