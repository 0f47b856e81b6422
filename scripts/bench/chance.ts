/** Chance that is the same in every run: a benchmark must fill the same database each time. */
export type Chance = {
  /** 0 ≤ n < 1. */
  next(): number
  /** A whole number from 0, below `limit`. */
  below(limit: number): number
  pick<T>(from: readonly T[]): T
  /** Like `pick`, the first much more often than the last: as words are used, and as organizations are busy. */
  pickZipf<T>(from: readonly T[]): T
}

const WORD_BITS = 32
const WORD = 2 ** WORD_BITS

/** Mulberry32: small, quick, and good enough to scatter rows. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / WORD
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const at = <T>(from: readonly T[], index: number): T => {
    const found = from[index]
    if (found === undefined) throw new RangeError('nothing to pick from')
    return found
  }
  return {
    next,
    below,
    pick: (from) => at(from, below(from.length)),
    // Rank r with a probability that falls as 1/r: the inverse of the logarithm, cut to whole ranks.
    pickZipf: (from) => at(from, Math.min(from.length - 1, Math.floor((from.length + 1) ** next()) - 1)),
  }
}
