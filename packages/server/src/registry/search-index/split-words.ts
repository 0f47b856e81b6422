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

function takenApart(text: string, isFound: (phrase: Phrase) => boolean): Phrase[] | null {
  const pieces: Phrase[] = []
  for (let rest = text; rest !== ''; ) {
    const length = longestFound(rest, isFound)
    if (length < PIECE_LENGTH_MIN) return null
    pieces.push(phraseOf(rest.slice(0, length)))
    rest = rest.slice(length)
  }
  return pieces
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
  // No word of letters is cut in two.
  while (low > 0 && low < text.length && !isUnspaced(text.charCodeAt(low)) && !isUnspaced(text.charCodeAt(low - 1)))
    low -= 1
  return low
}
