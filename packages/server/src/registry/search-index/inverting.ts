import { growing32 } from './growing.ts'
import { PostingsWriter } from './postings.ts'
import type { Inverted } from './segment.ts'
import { TermWriter } from './term-table.ts'
import { type TokenSink, tokenize } from './tokens.ts'

const SLOTS_FIRST = 1 << 10
const LOAD_MAX = 0.6
const UNIT_BITS = 16
const HASH = 0x9e3779b1

/**
 * Gathers which terms are in which text. Pairs of signs, which are most of all, are counted by their two units without a
 * string for any.
 */
export class Inverting implements TokenSink {
  #pairs = new Uint32Array(SLOTS_FIRST)
  /** Term + 1 by slot; 0 is free. */
  #pairTerms = new Uint32Array(SLOTS_FIRST)
  #pairCount = 0
  readonly #words = new Map<string, number>()
  /** The last text in which a term was seen, + 1: a term counts once a text. */
  readonly #seen = growing32()
  readonly #terms = growing32()
  readonly #ends = growing32()

  /** How many texts have been begun. */
  get texts(): number {
    return this.#ends.length
  }

  /** Takes in the next text, which may be of several pieces. */
  add(pieces: readonly string[]): void {
    for (const piece of pieces) tokenize(piece, this)
    this.#ends.push(this.#terms.length)
  }

  /** Takes in the next text as the terms that it is found by. */
  addTerms(terms: readonly string[]): void {
    for (const term of terms) this.word(term)
    this.#ends.push(this.#terms.length)
  }

  pair(first: number, second: number): void {
    this.#note(this.#termOfPair(((first << UNIT_BITS) | second) >>> 0))
  }

  word(text: string): void {
    let term = this.#words.get(text)
    if (term === undefined) {
      term = this.#newTerm()
      this.#words.set(text, term)
    }
    this.#note(term)
  }

  /** The lists, in which text `order[n]` has the ordinal n; texts that are not in `order` are left out. */
  done(order: Uint32Array): Inverted {
    const { starts, lists } = this.#byTerm(order)
    const terms = new TermWriter()
    const postings = new PostingsWriter(order.length)
    for (const [text, term] of this.#sorted()) {
      const start = starts[term] ?? 0
      const end = starts[term + 1] ?? 0
      if (start === end) continue
      terms.add(text)
      postings.add(lists, start, end)
    }
    return { terms: terms.done(), postings: postings.done() }
  }

  /** Counting sort of all that was noted, by term; within a term by ordinal, since the texts are read in that order. */
  #byTerm(order: Uint32Array): { starts: Uint32Array; lists: Uint32Array } {
    const starts = new Uint32Array(this.#seen.length + 1)
    const [terms, ends] = [this.#terms.items, this.#ends.items]
    const textStart = (text: number) => (text === 0 ? 0 : (ends[text - 1] ?? 0))
    for (const text of order)
      for (let at = textStart(text); at < (ends[text] ?? 0); at += 1) {
        const next = (terms[at] ?? 0) + 1
        starts[next] = (starts[next] ?? 0) + 1
      }
    for (let term = 1; term < starts.length; term += 1) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0)
    const lists = new Uint32Array(starts.at(-1) ?? 0)
    const filled = starts.slice()
    for (const [ordinal, text] of order.entries())
      for (let at = textStart(text); at < (ends[text] ?? 0); at += 1) {
        const term = terms[at] ?? 0
        const place = filled[term] ?? 0
        lists[place] = ordinal
        filled[term] = place + 1
      }
    return { starts, lists }
  }

  #sorted(): [text: string, term: number][] {
    const all: [string, number][] = [...this.#words]
    for (let slot = 0; slot < this.#pairs.length; slot += 1) {
      const term = (this.#pairTerms[slot] ?? 0) - 1
      if (term < 0) continue
      const pair = this.#pairs[slot] ?? 0
      all.push([String.fromCharCode(pair >>> UNIT_BITS, pair & 0xffff), term])
    }
    return all.sort(([a], [b]) => (a < b ? -1 : 1))
  }

  #note(term: number): void {
    const text = this.#ends.length + 1
    if (this.#seen.items[term] === text) return
    this.#seen.items[term] = text
    this.#terms.push(term)
  }

  #newTerm(): number {
    this.#seen.push(0)
    return this.#seen.length - 1
  }

  #termOfPair(pair: number): number {
    const mask = this.#pairs.length - 1
    for (let slot = hashOf(pair) & mask; ; slot = (slot + 1) & mask) {
      const known = (this.#pairTerms[slot] ?? 0) - 1
      if (known >= 0 && this.#pairs[slot] === pair) return known
      if (known < 0) return this.#addPair(slot, pair)
    }
  }

  #addPair(slot: number, pair: number): number {
    const term = this.#newTerm()
    this.#pairs[slot] = pair
    this.#pairTerms[slot] = term + 1
    this.#pairCount += 1
    if (this.#pairCount > this.#pairs.length * LOAD_MAX) this.#growPairs()
    return term
  }

  #growPairs(): void {
    const [pairs, terms] = [this.#pairs, this.#pairTerms]
    const mask = pairs.length * 2 - 1
    this.#pairs = new Uint32Array(pairs.length * 2)
    this.#pairTerms = new Uint32Array(pairs.length * 2)
    for (const [old, term] of terms.entries()) {
      if (term === 0) continue
      const pair = pairs[old] ?? 0
      let slot = hashOf(pair) & mask
      while (this.#pairTerms[slot] !== 0) slot = (slot + 1) & mask
      this.#pairs[slot] = pair
      this.#pairTerms[slot] = term
    }
  }
}

function hashOf(pair: number): number {
  const hash = Math.imul(pair, HASH)
  return hash ^ (hash >>> UNIT_BITS)
}
