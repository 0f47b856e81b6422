import { type Bits, bitsFor, hasBit, setBit } from './bits.ts'
import type { Phrase } from './find-phrase.ts'
import { eachOf } from './postings.ts'
import { BETWEEN_TITLES, type Living, type Segment } from './segment.ts'
import { signs } from './signs.ts'
import { findTerm } from './term-table.ts'
import { NOTHING, tokenize } from './tokens.ts'

/**
 * Where nothing has all the words, what is nearly so written. A title counts as near when at least this share of the
 * question can be read in it, sign by sign in order; a sign left out, put in or mistaken counts as one less.
 */
const NEAR_SHARE_MIN = 0.6
/** So many titles, those with the most pairs in common, are read sign by sign. */
const READ_MAX = 3_000
/** Of the pairs of the question, rarer ones counting more, a title must have this share to be read. */
const PAIRS_SHARE_MIN = 0.3
const TERMS_MAX = 48
const WEIGHT_MAX = 255
const WEIGHT_STEP = 16
const NEARNESS_RANKS = 64
/** Titles that are so many ranks behind the nearest are not shown beside it. */
const BEHIND_MAX = 10

export type Overlap = { readonly bits: Bits; readonly ranks: ReadonlyMap<number, number> }

/** The records whose title is near to the phrases, segment by segment, with ranks up to `NEARNESS_RANKS`. */
export function overlapping(segments: readonly Living[], phrases: readonly Phrase[]): Overlap[] {
  const asked = askedSigns(phrases)
  const weighed = weighTerms(segments, phrases)
  const near = segments.map(({ segment, gone }) =>
    candidates(segment, gone, weighed).flatMap((ordinal) => {
      const rank = nearness(segment, ordinal, asked)
      return rank === null ? [] : [[ordinal, rank] as const]
    }),
  )
  const best = near.flat().reduce((most, [, rank]) => Math.max(most, rank), 0)
  return segments.map(({ segment }, at) => {
    const ranks = new Map((near[at] ?? []).filter(([, rank]) => rank >= best - BEHIND_MAX))
    const bits = bitsFor(segment.count)
    for (const ordinal of ranks.keys()) setBit(bits, ordinal)
    return { bits, ranks }
  })
}

const askedSigns = (phrases: readonly Phrase[]): Uint16Array =>
  Uint16Array.from(phrases.flatMap((phrase) => [...phrase.signs]))

type WeighedTerm = { readonly term: string; readonly weight: number }

/** The rarer a term among all records, the more it weighs. */
function weighTerms(segments: readonly Living[], phrases: readonly Phrase[]): WeighedTerm[] {
  const total = segments.reduce((sum, { segment }) => sum + segment.count, 0)
  return termsOf(phrases).map((term) => {
    const count = segments.reduce(
      (sum, { segment: { text } }) => sum + (text.postings.counts[findTerm(text.terms, term)] ?? 0),
      0,
    )
    return { term, weight: Math.min(WEIGHT_MAX, Math.round(WEIGHT_STEP * Math.log2(1 + total / (count + 1)))) }
  })
}

/** The titles that share the most pairs, by weight. */
function candidates(segment: Segment, gone: Bits, weighed: readonly WeighedTerm[]): number[] {
  const weights = new Uint16Array(segment.count)
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0)
  for (const { term, weight } of weighed) {
    const list = findTerm(segment.text.terms, term)
    if (list >= 0)
      eachOf(segment.text.postings, list, (ordinal) => void (weights[ordinal] = (weights[ordinal] ?? 0) + weight))
  }
  return heaviest(weights, gone, Math.max(1, Math.round(whole * PAIRS_SHARE_MIN)), whole)
}

/** Ordinals of at least a weight: the heaviest, `READ_MAX` of them. */
function heaviest(weights: Uint16Array, gone: Bits, least: number, most: number): number[] {
  const counts = new Uint32Array(most + 1)
  for (let ordinal = 0; ordinal < weights.length; ordinal += 1) {
    const weight = weights[ordinal] ?? 0
    if (weight >= least) counts[weight] = (counts[weight] ?? 0) + 1
  }
  let from = most
  let heavier = 0
  while (from > least && heavier + (counts[from] ?? 0) < READ_MAX) {
    heavier += counts[from] ?? 0
    from -= 1
  }
  let room = READ_MAX - heavier
  const chosen: number[] = []
  for (let ordinal = 0; ordinal < weights.length; ordinal += 1) {
    const weight = weights[ordinal] ?? 0
    if (weight < from || hasBit(gone, ordinal)) continue
    if (weight > from || room > 0) chosen.push(ordinal)
    if (weight === from) room -= 1
  }
  return chosen
}

function termsOf(phrases: readonly Phrase[]): string[] {
  const terms = new Set<string>()
  const joined = phrases.map(({ text }) => text).join(' ')
  tokenize(joined, {
    pair: (first, second) => void (second !== NOTHING && terms.add(String.fromCharCode(first, second))),
    word: (word) => void terms.add(word),
  })
  return [...terms].slice(0, TERMS_MAX)
}

const title = new Uint16Array(256)

/** How much of the question can be read in the title and how much of the title that is; null where it is too little. */
function nearness({ titles, titleStarts }: Segment, ordinal: number, asked: Uint16Array): number | null {
  const table = signs()
  const end = titleStarts[ordinal + 1] ?? 0
  let length = 0
  for (
    let at = titleStarts[ordinal] ?? 0;
    at < end && length < title.length && titles[at] !== BETWEEN_TITLES;
    at += 1
  ) {
    const sign = table[titles[at] ?? 0] ?? 0
    if (sign !== 0) title[length++] = sign
  }
  const read = 1 - distanceWithin(asked, length) / asked.length
  if (read < NEAR_SHARE_MIN) return null
  const alike = 1 - Math.abs(length - asked.length) / Math.max(length, asked.length)
  return Math.round(NEARNESS_RANKS * (0.75 * read + 0.25 * alike))
}

let above = new Uint16Array(258)
let row = new Uint16Array(258)

/**
 * The fewest signs to leave out, put in, mistake or swap with their neighbour to read the question somewhere in the title.
 */
function distanceWithin(asked: Uint16Array, length: number): number {
  let twoAbove = new Uint16Array(258)
  above.fill(0, 0, length + 1)
  for (let index = 1; index <= asked.length; index += 1) {
    row[0] = index
    const sign = asked[index - 1] ?? 0
    for (let at = 1; at <= length; at += 1) {
      const changed = (above[at - 1] ?? 0) + (title[at - 1] === sign ? 0 : 1)
      let best = Math.min(changed, (above[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1)
      if (index > 1 && at > 1 && title[at - 2] === sign && title[at - 1] === asked[index - 2])
        best = Math.min(best, (twoAbove[at - 2] ?? 0) + 1)
      row[at] = best
    }
    const free = twoAbove
    twoAbove = above
    above = row
    row = free
  }
  let least = asked.length
  for (let at = 0; at <= length; at += 1) least = Math.min(least, above[at] ?? 0)
  return least
}
