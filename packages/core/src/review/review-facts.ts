import type { IsoDate } from '../values/iso-date.ts'

/** What a source says, or that nobody can say yet. Unknown is never the same as none. */
export type Told<T> = T | 'unknown'

/** Feedback about a standard that asks for its review, or waits for an answer. */
export type FeedbackTold = { readonly count: number; readonly open: number; readonly ids: readonly string[] }

/** A standard that this one cites and that is replaced or withdrawn as of the day. */
export type OutdatedReference = { readonly number: string; readonly status: 'replaced' | 'withdrawn' }

/** How far it is put to use in its last counted year; `counted` of six quantities, grade null where they do not decide. */
export type UseTold = {
  readonly grade: 'strong' | 'medium' | 'weak' | null
  readonly year: number
  readonly counted: number
  readonly measuredOn: IsoDate
}

/**
 * What is known of one standard when a plan of reviews is proposed. Days are null where nobody recorded them; `reviewsKnown`
 * says whether every review since the beginning would be on record here, so that none on record means none held.
 */
export type ReviewFacts = {
  readonly number: string
  readonly level: string | null
  readonly nature: string | null
  /** Six digits of GB/T 2260, of local standards. */
  readonly division: string | null
  readonly publishedOn: IsoDate | null
  readonly implementsOn: IsoDate | null
  readonly lastReviewOn: IsoDate | null
  readonly reviewsKnown: boolean
  /** The period that the body set for itself, in months; null where it has no say. */
  readonly ownPeriodMonths: number | null
  readonly feedback: Told<FeedbackTold>
  /** Findings of supervision that are open. */
  readonly findings: Told<{ readonly open: number }>
  readonly outdated: Told<readonly OutdatedReference[]>
  /** Mandatory standards that changed since and set more than this one. */
  readonly floor: Told<{ readonly changed: readonly string[] }>
  readonly use: Told<UseTold>
}
