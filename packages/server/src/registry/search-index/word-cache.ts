import type { Holding } from './holding.ts'

const WORDS_KEPT_MAX = 32

/** Sets of words that were asked before, of one segment: what is asked once is asked again with other words. */
export class WordCache {
  readonly #sets = new Map<string, Holding>()

  get(word: string): Holding | undefined {
    const set = this.#sets.get(word)
    if (!set) return undefined
    this.#sets.delete(word)
    this.#sets.set(word, set)
    return set
  }

  keep(word: string, set: Holding): void {
    this.#sets.set(word, set)
    if (this.#sets.size > WORDS_KEPT_MAX) for (const oldest of this.#sets.keys()) return void this.#sets.delete(oldest)
  }
}
