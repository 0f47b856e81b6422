import { html, type Piece } from '../../http/public/html.ts'

/** A text with the words that were looked for marked in it. The letters stay as they are written. */
export function marked(text: string, words: readonly string[]): Piece {
  const lower = text.toLowerCase()
  // A letter whose small form is longer would shift every place behind it.
  if (lower.length !== text.length) return text
  const isFound = new Uint8Array(text.length)
  for (const word of words) markWord(lower, word.toLowerCase(), isFound)
  return pieces(text, isFound)
}

function markWord(lower: string, word: string, isFound: Uint8Array): void {
  if (word === '') return
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
    isFound.fill(1, at, at + word.length)
}

function pieces(text: string, isFound: Uint8Array): Piece {
  const made: Piece[] = []
  let from = 0
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && isFound[at] === isFound[from]) continue
    const part = text.slice(from, at)
    made.push(isFound[from] === 1 ? html`<mark>${part}</mark>` : part)
    from = at
  }
  return made
}
