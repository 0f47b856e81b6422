import { type Bits, bitsFor, clearBit, eachBit, hasBit, keepOnly, setBit } from './bits.ts'
import { findPhrase, type Phrase } from './find-phrase.ts'
import { addList, eachOf } from './postings.ts'
import type { Inverted } from './segment.ts'
import { isUnspaced } from './signs.ts'
import { findTerm, termsWith } from './term-table.ts'
import { NOTHING, tokenize } from './tokens.ts'

/** Texts that stand one after another in one array of units. */
export type Texts = {
  readonly units: Uint16Array
  readonly start: (ordinal: number) => number
  readonly end: (ordinal: number) => number
}

/** So few are looked at one by one instead of being narrowed down by further pairs. */
const FEW = 4_096
/** A word of letters that is not finished stands for all that begin with it, from this length on. */
const BEGINNING_LENGTH_MIN = 3

/** What a phrase needs: each a term, or all terms that begin like it. */
type Need = { readonly term: string; readonly isBeginning: boolean }

/**
 * Of the texts that can hold a phrase those that do, and those that have all its terms and must be looked at to tell. Not
 * to be changed: kept for the next question.
 */
export type Holding = { readonly sure: Bits; readonly maybe: Bits | null }

/** Without `texts` to look into, all terms of the phrase in any order are taken for the phrase. */
export function holding(inverted: Inverted, phrase: Phrase, texts: Texts | null): Holding {
  const none = bitsFor(inverted.postings.space)
  const { needs, isExact } = needsOf(phrase)
  const lists = needs.map((need) => listsOf(inverted, need))
  const ranked = lists.map((list) => ({ list, count: countOf(inverted, list) })).sort((a, b) => a.count - b.count)
  const [rarest, ...others] = ranked
  if (!rarest || rarest.count === 0) return { sure: none, maybe: null }
  if (isExact) return { sure: setOf(inverted, rarest.list), maybe: null }
  if (texts && rarest.count <= FEW) {
    for (const list of rarest.list)
      eachOf(inverted.postings, list, (ordinal) => void (holds(texts, phrase, ordinal) && setBit(none, ordinal)))
    return { sure: none, maybe: null }
  }
  const narrowed = setOf(inverted, rarest.list)
  for (const { list } of others) keepOnly(narrowed, setOf(inverted, list))
  return texts ? { sure: none, maybe: narrowed } : { sure: narrowed, maybe: null }
}

/** Takes out of a set those that may hold a phrase and, looked at, do not. */
export function keepHolding(bits: Bits, { sure, maybe }: Holding, phrase: Phrase, texts: Texts): void {
  if (!maybe) return
  eachBit(bits, (ordinal) => {
    if (!hasBit(sure, ordinal) && !holds(texts, phrase, ordinal)) clearBit(bits, ordinal)
    return true
  })
}

function setOf(inverted: Inverted, lists: readonly number[]): Bits {
  const bits = bitsFor(inverted.postings.space)
  for (const list of lists) addList(inverted.postings, list, bits)
  return bits
}

function holds({ units, start, end }: Texts, phrase: Phrase, ordinal: number): boolean {
  return findPhrase(units, start(ordinal), end(ordinal), phrase)
}

const countOf = ({ postings }: Inverted, lists: readonly number[]): number =>
  lists.reduce((sum, list) => sum + (postings.counts[list] ?? 0), 0)

function listsOf({ terms }: Inverted, { term, isBeginning }: Need): number[] {
  if (!isBeginning) {
    const list = findTerm(terms, term)
    return list < 0 ? [] : [list]
  }
  const [from, until] = termsWith(terms, term)
  return Array.from({ length: until - from }, (_, index) => from + index)
}

/** Whether whatever has the terms of a phrase has the phrase. */
export const isExact = (phrase: Phrase): boolean => needsOf(phrase).isExact

/** `isExact`: whatever has the one term holds the phrase, and need not be looked at. */
function needsOf({ text, signs }: Phrase): { needs: Need[]; isExact: boolean } {
  const only = String.fromCharCode(signs[0] ?? 0)
  // A single character is in every pair that it begins.
  if (signs.length === 1 && isUnspaced(signs[0] ?? 0))
    return { needs: [{ term: only, isBeginning: true }], isExact: true }
  const needs: Need[] = []
  let left = 0
  let read = 0
  tokenize(text, {
    pair(first, second) {
      read += 1
      if (second === NOTHING) left += 1
      else needs.push({ term: String.fromCharCode(first, second), isBeginning: false })
    },
    word(word) {
      read += word.length
      needs.push({ term: word, isBeginning: read === signs.length && mayGoOn(word) })
    },
  })
  const isPair = signs.length === 2 && signs.every(isUnspaced)
  return { needs, isExact: needs.length === 1 && (isPair || left === 0) }
}

const mayGoOn = (word: string): boolean => word.length >= BEGINNING_LENGTH_MIN && !/^\d+$/u.test(word)
