import { type Phrase, phraseOf } from './find-phrase.ts'
import { isUnspaced } from './signs.ts'

/** A single character says too little to be a word of its own. */
const PIECE_LENGTH_MIN = 2

/**
 * Words that nothing has, taken apart into words that something has, the longest first: 变电站消防设计 becomes 变电站 and
 * 消防设计. Null where that does not come out even, or where there is nothing to take apart.
 */
export function splitWords(phrases: readonly Phrase[], isFound: (phrase: Phrase) => boolean): Phrase[] | null {
  const pieces: Phrase[] = []
  for (const phrase of phrases) {
    const taken = isFound(phrase) ? [phrase] : takenApart(phrase.text, isFound)
    if (!taken) return null
    pieces.push(...taken)
  }
  return pieces.length > phrases.length ? pieces : null
}

/** The longest beginning first; where the rest does not come out with it, a shorter one: 建筑防火 is 建筑 and 防火. */
function takenApart(text: string, isFound: (phrase: Phrase) => boolean): Phrase[] | null {
  const hopeless = new Set<number>()
  const from = (start: number): Phrase[] | null => {
    if (start === text.length) return []
    if (hopeless.has(start)) return null
    const rest = text.slice(start)
    for (let length = longestFound(rest, isFound); length >= PIECE_LENGTH_MIN; length -= 1) {
      const after = isWordCut(rest, length) ? null : from(start + length)
      if (after) return [phraseOf(rest.slice(0, length)), ...after]
    }
    hopeless.add(start)
    return null
  }
  return from(0)
}

/** Halves the search each time: what holds a longer beginning holds every shorter one. */
function longestFound(text: string, isFound: (phrase: Phrase) => boolean): number {
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (isFound(phraseOf(text.slice(0, middle)))) low = middle
    else high = middle - 1
  }
  return low
}

/** No word of letters is cut in two. */
const isWordCut = (text: string, at: number): boolean =>
  at < text.length && !isUnspaced(text.charCodeAt(at)) && !isUnspaced(text.charCodeAt(at - 1))
