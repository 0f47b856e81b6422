import type { IndexedRecord, SearchQuestion } from './question.ts'
import { searchSegments } from './search.ts'
import type { Inverted, Living, Names } from './segment.ts'
import { findTerm } from './term-table.ts'
import { NOTHING, tokenize } from './tokens.ts'

/** The pair of signs or the word of a title that the fewest records have; null where there is no title. */
export function rarestWord(segments: readonly Living[], { title, titleEn }: IndexedRecord): string | null {
  return rarest(
    termsOf([title ?? '', titleEn ?? '']),
    segments.map(({ segment }) => segment.text),
  )
}

/** The pair of signs of its text that the fewest texts have; null where no text is held. */
export function rarestOfText(segments: readonly Living[], { passages = [] }: IndexedRecord): string | null {
  // Letters and digits may be taken for a number, and numbers are not looked for in texts.
  const pairs = [...termsOf(passages)].filter((term) => /^\p{Script=Han}{2}$/u.test(term))
  return rarest(
    new Set(pairs),
    segments.map(({ segment }) => segment.words),
  )
}

function termsOf(texts: readonly string[]): Set<string> {
  const terms = new Set<string>()
  const sink = {
    pair: (first: number, second: number) => void (second !== NOTHING && terms.add(String.fromCharCode(first, second))),
    word: (word: string) => void terms.add(word),
  }
  for (const text of texts) tokenize(text, sink)
  return terms
}

function rarest(terms: ReadonlySet<string>, indexes: readonly Inverted[]): string | null {
  let least: { readonly term: string; readonly count: number } | null = null
  for (const term of terms) {
    const count = indexes.reduce((sum, index) => sum + (index.postings.counts[findTerm(index.terms, term)] ?? 0), 0)
    if (!least || count < least.count) least = { term, count }
  }
  return least?.term ?? null
}

/** Whether a question finds a record, on whichever page. */
export function isFoundBy(segments: readonly Living[], names: Names, question: SearchQuestion, id: number): boolean {
  for (let after: string | null = null; ; ) {
    const answer = searchSegments(segments, names, { ...question, limit: PAGE_ROWS, ...(after !== null && { after }) })
    if (answer.ids.includes(id)) return true
    if (answer.next === null) return false
    after = answer.next
  }
}

const PAGE_ROWS = 1_000
