import type { SourceFormat } from '../../document/flow.ts'
import type { Check, FoundFault } from '../check.ts'

/** In these a paragraph is a guess: headings lose a figure at a page break, and the number of a page stands among the words. */
const LINES_ONLY: ReadonlySet<SourceFormat> = new Set(['pdf', 'text'])

/** The same check; what it finds in a text that was read line by line is no more than guessed, and so on trial. */
export const doubtingLines = (check: Check): Check => ({
  ...check,
  check: (text) => {
    const outcome = check.check(text)
    if (outcome.verdict !== 'fail' || !LINES_ONLY.has(text.document.format)) return outcome
    return { verdict: 'fail', findings: outcome.findings.map(doubted) }
  },
})

const doubted = (fault: FoundFault): FoundFault => ({ ...fault, certainty: 'guessed' })
