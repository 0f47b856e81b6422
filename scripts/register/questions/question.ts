import type { MadeRecord } from '../make-records.ts'

/**
 * A question with what answers it. `answers` is a predicate over the record and the facts it was made from.
 */
export type TestQuestion = {
  readonly group: QuestionGroup
  /** What was done to the words: shown where an engine misses. */
  readonly way: string
  readonly text: string
  readonly answers: (record: MadeRecord) => boolean
}

export type QuestionGroup = 'known' | 'perturbed' | 'topic'

/** Gaps aside, which some issuers write and some do not. */
export const isSameTitle = (a: MadeRecord, b: MadeRecord): boolean =>
  a.title.replaceAll(' ', '') === b.title.replaceAll(' ', '')
