import { isUnspaced, signs } from './signs.ts'

/** Stands as the second character of a pair where no character follows. */
export const NOTHING = 0
export const WORD_LENGTH_MAX = 24

export type TokenSink = {
  /** Two signs that follow each other, gaps left out; the second is `NOTHING` where a word or the end follows. */
  pair(first: number, second: number): void
  /** A word of letters and digits, `WORD_LENGTH_MAX` signs at most. */
  word(text: string): void
}

/** Takes a text apart into what it is found by. */
export function tokenize(text: string, sink: TokenSink): void {
  const table = signs()
  let last = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = table[text.charCodeAt(at)] ?? 0
    if (sign === 0) continue
    if (isUnspaced(sign)) {
      if (last !== 0) sink.pair(last, sign)
      last = sign
      continue
    }
    if (last !== 0) sink.pair(last, NOTHING)
    last = 0
    const end = wordEnd(text, at)
    sink.word(signsOf(text.slice(at, Math.min(end, at + WORD_LENGTH_MAX))))
    at = end - 1
  }
  if (last !== 0) sink.pair(last, NOTHING)
}

function wordEnd(text: string, from: number): number {
  const table = signs()
  for (let at = from; at < text.length; at += 1) {
    const sign = table[text.charCodeAt(at)] ?? 0
    if (sign === 0 || isUnspaced(sign)) return at
  }
  return text.length
}

/** The signs of a text, gaps left out. */
export function signsOf(text: string): string {
  const table = signs()
  let read = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = table[text.charCodeAt(at)] ?? 0
    if (sign !== 0) read += String.fromCharCode(sign)
  }
  return read
}

/** The words of a text: what stands between gaps and punctuation. */
export function wordsOf(text: string): string[] {
  const table = signs()
  const words: string[] = []
  let word = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = table[text.charCodeAt(at)] ?? 0
    if (sign !== 0) word += String.fromCharCode(sign)
    else if (word !== '') {
      words.push(word)
      word = ''
    }
  }
  return word === '' ? words : [...words, word]
}
