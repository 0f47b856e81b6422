import type { IndexedRecord, SearchQuestion } from './question.ts'
import { searchSegments } from './search.ts'
import type { Living, Names } from './segment.ts'
import { findTerm } from './term-table.ts'
import { NOTHING, tokenize } from './tokens.ts'

/** The pair of signs or the word of a title that the fewest records have; null where there is no title. */
export function rarestWord(segments: readonly Living[], { title, titleEn }: IndexedRecord): string | null {
  const terms = new Set<string>()
  const sink = {
    pair: (first: number, second: number) => void (second !== NOTHING && terms.add(String.fromCharCode(first, second))),
    word: (word: string) => void terms.add(word),
  }
  for (const text of [title, titleEn]) tokenize(text ?? '', sink)
  let rarest: { readonly term: string; readonly count: number } | null = null
  for (const term of terms) {
    const count = segments.reduce(
      (sum, { segment: { text } }) => sum + (text.postings.counts[findTerm(text.terms, term)] ?? 0),
      0,
    )
    if (!rarest || count < rarest.count) rarest = { term, count }
  }
  return rarest?.term ?? null
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
