import { isUnspaced, signs } from './signs.ts'

/** Between two words of letters that were quoted as one phrase. */
const GAP = ' '.charCodeAt(0)

/** A phrase as signs: what stands between gaps of a question. */
export type Phrase = { readonly text: string; readonly signs: Uint16Array }

export const phraseOf = (text: string): Phrase => ({
  text,
  signs: Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
})

/** Where a phrase was found last: the place of its first unit, and the one after its last. Read at once after finding. */
export const found = { start: 0, end: 0 }

/**
 * Looks for a phrase from `from` up to `end` and tells where in `found`. Gaps in the text do not matter between signs of
 * Chinese; words of letters begin where the phrase does, and only the last may go on.
 */
export function findPhrase(units: Uint16Array, from: number, end: number, phrase: Phrase): boolean {
  const table = signs()
  const first = phrase.signs[0] ?? 0
  const isWord = !isUnspaced(first)
  let before = 0
  for (let at = from; at < end; at += 1) {
    const sign = table[units[at] ?? 0] ?? 0
    if (sign === first && !(isWord && before !== 0 && !isUnspaced(before))) {
      const after = matchedUntil(table, units, at, end, phrase.signs)
      if (after >= 0) {
        found.start = at
        found.end = after
        return true
      }
    }
    before = sign
  }
  return false
}

/** The place behind the phrase that begins at `start`, or -1. */
function matchedUntil(table: Uint16Array, units: Uint16Array, start: number, end: number, wanted: Uint16Array): number {
  let at = start + 1
  for (let index = 1; index < wanted.length; index += 1) {
    const sign = wanted[index] ?? 0
    let read = at < end ? (table[units[at] ?? 0] ?? 0) : -1
    if (sign === GAP) {
      if (read !== 0) return -1
      while (at < end && (table[units[at] ?? 0] ?? 0) === 0) at += 1
      continue
    }
    if (read === 0 && (isUnspaced(sign) || isUnspaced(wanted[index - 1] ?? 0)))
      while (read === 0) {
        at += 1
        read = at < end ? (table[units[at] ?? 0] ?? 0) : -1
      }
    if (read !== sign) return -1
    at += 1
  }
  return at
}

/** Whether a word of letters goes on behind this place. */
export function goesOn(units: Uint16Array, at: number, end: number): boolean {
  if (at >= end) return false
  const sign = signs()[units[at] ?? 0] ?? 0
  return sign !== 0 && !isUnspaced(sign)
}
