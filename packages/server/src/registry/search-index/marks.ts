import { findPhrase, found, phraseOf } from './find-phrase.ts'

/** A stretch of a text, from its first unit to the one after its last. */
export type Mark = readonly [start: number, end: number]

/** Where the words of a question stand in a text, in order; what overlaps or touches is one mark. */
export function marksIn(text: string, words: readonly string[]): Mark[] {
  const units = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const marks = words.flatMap((word) => marksOf(units, word)).sort(([a], [b]) => a - b)
  const joined: [number, number][] = []
  for (const [start, end] of marks) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

function marksOf(units: Uint16Array, word: string): Mark[] {
  const phrase = phraseOf(word)
  const marks: Mark[] = []
  for (let from = 0; phrase.signs.length > 0 && findPhrase(units, from, units.length, phrase); from = found.end)
    marks.push([found.start, found.end])
  return marks
}
