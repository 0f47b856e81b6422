import type { CheckedText, Passage } from '../checked-text.ts'

/** The sentence with which the issuer draws attention to patents that have been identified (annex D.3). */
const DRAWS_ATTENTION = /发布机构提请注意/u
const PATENT = /专利/u
const PLACES: ReadonlySet<string> = new Set(['foreword', 'introduction'])

/** The passage that says that identified patents are concerned; null where none does. */
export const patentPassage = ({ facts }: CheckedText): Passage | null =>
  facts.passages.find(
    ({ text, block }) => PLACES.has(block.element) && DRAWS_ATTENTION.test(text) && PATENT.test(text),
  ) ?? null
