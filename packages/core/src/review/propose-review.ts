import type { IsoDate } from '../values/iso-date.ts'
import { fill, type Language } from '../worded.ts'
import type { ReviewFacts } from './review-facts.ts'
import {
  type ReviewReason,
  type ReviewReasonCode,
  type ReviewSourceName,
  reviewReasonWords,
  reviewSources,
} from './review-sources.ts'

/** Whether a review is proposed, with what every source said: what speaks for it, and what nobody could tell. */
export type ReviewProposal = { readonly proposed: boolean; readonly reasons: readonly ReviewReason[] }

const names = Object.keys(reviewSources) as ReviewSourceName[] // the keys of the table itself

/** Asks every source as of a day. One that speaks for a review is enough; one that is unknown never counts as none. */
export function proposeReview(facts: ReviewFacts, day: IsoDate): ReviewProposal {
  const reasons = names.map((source): ReviewReason => {
    const { judge, basis: common } = reviewSources[source]
    const [verdict, code, data = {}, basis = common] = judge(facts, day)
    return { source, verdict, code, data, basis }
  })
  return { proposed: reasons.some(({ verdict }) => verdict === 'fail'), reasons }
}

/** What a source said, in words. A code that a later release took away is given as it stands. */
export function wordReviewReason({ code, data }: Pick<ReviewReason, 'code' | 'data'>, language: Language): string {
  const words = Object.hasOwn(reviewReasonWords, code) ? reviewReasonWords[code as ReviewReasonCode] : null // just found
  return words ? fill(words[language], data, language) : code
}
