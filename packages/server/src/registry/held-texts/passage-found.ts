import { type Mark, marksIn } from '../search-index/marks.ts'
import type { Passage } from './passages-of.ts'

/** Where the text of a standard has what was looked for: the clause, the words around, and the marks among them. */
export type FoundPassage = { readonly clause: string | null; readonly text: string; readonly marks: readonly Mark[] }

const BEFORE_MAX = 40
const LENGTH_MAX = 160

/** The first of the passages that have the most of the words; null where none has any. */
export function passageFound(passages: readonly Passage[], words: readonly string[]): FoundPassage | null {
  let best: { readonly passage: Passage; readonly count: number } | null = null
  for (const passage of passages) {
    const count = words.filter((word) => marksIn(passage[1], [word]).length > 0).length
    if (count > (best?.count ?? 0)) best = { passage, count }
    if (count === words.length) break
  }
  return best && cut(best.passage, words)
}

function cut([clause, whole]: Passage, words: readonly string[]): FoundPassage {
  const first = marksIn(whole, words)[0]?.[0] ?? 0
  const from = whole.length <= LENGTH_MAX ? 0 : Math.max(0, first - BEFORE_MAX)
  const end = Math.min(whole.length, from + LENGTH_MAX)
  const text = `${from > 0 ? '…' : ''}${whole.slice(from, end)}${end < whole.length ? '…' : ''}`
  return { clause, text, marks: marksIn(text, words) }
}
