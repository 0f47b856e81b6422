import type { Basis } from '../law/basis.ts'
import type { IsoDate } from '../values/iso-date.ts'
import type { Worded } from '../worded.ts'

/** @basis SL 29.2 (V); NSM 43 (待核) */
export const reviewConclusions = {
  continue: { zh: '继续有效', en: 'remains valid' },
  revise: { zh: '修订', en: 'to be revised' },
  withdraw: { zh: '废止', en: 'to be withdrawn' },
} as const satisfies Record<string, Worded>

export type ReviewConclusion = keyof typeof reviewConclusions

export const reviewConclusionBasis: readonly [Basis, ...Basis[]] = [
  { source: 'SL', article: '29.2', confidence: 'V' },
  { source: 'NSM', article: '43', confidence: 'R' },
]

/** What the public page and the cover of the open text say of a standard that remains valid. */
export const continueLabel = (concludedOn: IsoDate): Worded => ({
  zh: `${concludedOn} 复审，继续有效`,
  en: `Reviewed on ${concludedOn}, remains valid`,
})

export const continueLabelBasis: Basis = { source: 'MSM', article: '44', confidence: 'V2' }

export type OpinionsCounted = {
  readonly asked: number
  readonly given: number
  readonly of: Readonly<Record<ReviewConclusion, number>>
  /** The conclusion that more than half of those who answered gave; null where there is none. */
  readonly majority: ReviewConclusion | null
}

/** Counts opinions, one each. No law says which share decides a review; the leader concludes and sees the count. */
export function countOpinions(opinions: readonly (ReviewConclusion | null)[]): OpinionsCounted {
  const of = { continue: 0, revise: 0, withdraw: 0 }
  for (const opinion of opinions) if (opinion) of[opinion] += 1
  const given = of.continue + of.revise + of.withdraw
  const names = Object.keys(of) as ReviewConclusion[] // the keys written above
  return { asked: opinions.length, given, of, majority: names.find((name) => of[name] * 2 > given) ?? null }
}

/** 请 5 人，4 人提出意见：继续有效 1、修订 3、废止 0；1 人未提出. */
export function wordOpinions({ asked, given, of }: OpinionsCounted): Worded {
  const silent = asked - given
  return {
    zh: `请 ${asked} 人，${given} 人提出意见：继续有效 ${of.continue}、修订 ${of.revise}、废止 ${of.withdraw}；${silent} 人未提出`,
    en: `${asked} asked, ${given} answered: remains valid ${of.continue}, revise ${of.revise}, withdraw ${of.withdraw}; ${silent} silent`,
  }
}
