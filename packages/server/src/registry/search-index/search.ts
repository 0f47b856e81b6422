import { addAll, allBits, type Bits, bitsFor, countBits, hasBit, isEmpty, keepOnly, takeAway } from './bits.ts'
import { dayNumber } from './day-number.ts'
import { FacetCounts } from './facets.ts'
import { filtersOf } from './filters.ts'
import type { Phrase } from './find-phrase.ts'
import { addNumberMatches } from './match-number.ts'
import { matchPhrases, matchWords } from './match-words.ts'
import { overlapping } from './overlap.ts'
import { type Found, pageOf } from './page.ts'
import {
  PAGE_ROWS_DEFAULT,
  PAGE_ROWS_MAX,
  type SearchAnswer,
  type SearchQuestion,
  type SearchSort,
  type Understood,
} from './question.ts'
import { relevanceOf } from './relevance.ts'
import type { Living, Names } from './segment.ts'
import { splitWords } from './split-words.ts'
import { statusesOn, statusLifts } from './statuses.ts'
import { type Reading, understand } from './understand.ts'

/** Records found by their number stand above all that are found by words. */
const NUMBER_RANK = 96
const NEARNESS_STEP = 12
/** Level and division are the same on all days. */
const NO_DAY = 0

/** What one segment holds of a reading, and how its records are weighed, before any filter. */
type Matched = {
  readonly living: Living
  readonly bits: Bits
  readonly phrases: readonly Phrase[]
  /** Of records found by number or by likeness: their rank. */
  readonly ranks: ReadonlyMap<number, number>
  /** Records that have a phrase nowhere but in their text: they stand below all that are found by title. */
  readonly ofText?: Bits | null
}

type Meaning = { readonly matched: readonly Matched[]; readonly isRelaxed: boolean; readonly understood: Understood }

export function searchSegments(
  segments: readonly Living[],
  names: Names,
  question: SearchQuestion,
  { inTexts = true }: { readonly inTexts?: boolean } = {},
): SearchAnswer {
  const day = dayNumber(question.day)
  const { matched, isRelaxed, understood } = meaningOf(segments, names, question.q?.trim() ?? '', inTexts)
  const filters = question.filters ?? {}
  const facets = question.facets ? new FacetCounts(names, day) : null
  const founds: Found[] = []
  let total = 0
  for (const each of matched) {
    const made = filtersOf(each.living, names, filters, day)
    facets?.add(each.living, each.bits, made)
    const bits = made.reduce((set, { lets }) => keepOnly(set, lets), each.bits)
    total += countBits(bits)
    founds.push({ living: each.living, bits, ...weighing(each, statusesOn(each.living, names, day)) })
  }
  const sort = question.sort ?? 'relevance'
  const limit = Math.min(question.limit ?? PAGE_ROWS_DEFAULT, PAGE_ROWS_MAX)
  const isDescending = question.descending ?? isUsuallyDescending(sort)
  const page = pageOf(founds, { sort, isDescending, after: question.after ?? null, limit })
  return { ...page, total, ...(facets && { facets: facets.done() }), relaxed: isRelaxed, understood }
}

const isUsuallyDescending = (sort: SearchSort): boolean => sort === 'published' || sort === 'implements'

/** Below the least that a title with all phrases weighs. */
const TEXT_RANK_MAX = 7
const TEXT_RANK_SHARE = 8

function weighing(matched: Matched, statuses: Uint8Array): Pick<Found, 'rankOf' | 'mostOf'> {
  const { rankOf, mostOf } = weighingOfTitles(matched, statuses)
  const { ofText } = matched
  if (!ofText) return { rankOf, mostOf }
  const ofTextOnly = (rank: number) => Math.min(TEXT_RANK_MAX, Math.floor(rank / TEXT_RANK_SHARE))
  return {
    rankOf: (ordinal) => (hasBit(ofText, ordinal) ? ofTextOnly(rankOf(ordinal)) : rankOf(ordinal)),
    mostOf: (ordinal) => (hasBit(ofText, ordinal) ? TEXT_RANK_MAX : mostOf(ordinal)),
  }
}

function weighingOfTitles({ living, phrases, ranks }: Matched, statuses: Uint8Array): Pick<Found, 'rankOf' | 'mostOf'> {
  const lift = (ordinal: number) => statusLifts[statuses[ordinal] ?? 0] ?? 0
  if (phrases.length === 0) {
    const rankOf = (ordinal: number) => (ranks.get(ordinal) ?? 0) + lift(ordinal)
    return { rankOf, mostOf: ranks.size > 0 ? rankOf : lift }
  }
  const relevance = relevanceOf(living.segment, phrases)
  const atLeast = (ordinal: number) => ranks.get(ordinal) ?? 0
  if (ranks.size > 0)
    return {
      rankOf: (ordinal) => (atLeast(ordinal) || relevance.of(ordinal)) + lift(ordinal),
      mostOf: (ordinal) => (atLeast(ordinal) || relevance.mostOf(ordinal)) + lift(ordinal),
    }
  return {
    rankOf: (ordinal) => relevance.of(ordinal) + lift(ordinal),
    mostOf: (ordinal) => relevance.mostOf(ordinal) + lift(ordinal),
  }
}

/** Reads the question in one way after another until one finds something: as it stands, then more loosely. */
function meaningOf(segments: readonly Living[], names: Names, q: string, inTexts: boolean): Meaning {
  if (q === '') return { matched: segments.map(everything), isRelaxed: false, understood: { number: null, words: [] } }
  const { ways, asked, words } = understand(q)
  for (const { reading, isRelaxed } of ways) {
    const matched = segments.map((living) =>
      match(living, names, reading, { isRelaxed, inTexts: inTexts && !reading.isOfTitles }),
    )
    if (hasAny(matched)) return { matched, isRelaxed, understood: saidOf(reading) }
  }
  // A number that is not here is not to be taken for words that look alike.
  if (words.length === 0)
    return { matched: segments.map(nothingOf), isRelaxed: false, understood: saidOf({ number: asked, phrases: [] }) }
  const split = splitWords(words, (phrase) => isHad(segments, names, phrase))
  if (split) {
    const matched = segments.map((living) =>
      match(living, names, { number: null, phrases: split }, { isRelaxed: true, inTexts }),
    )
    if (hasAny(matched)) return { matched, isRelaxed: true, understood: saidOf({ number: asked, phrases: split }) }
  }
  const near = overlapping(segments, words)
  const matched = segments.map((living, at) => ({ ...nothingOf(living), ...near[at] }))
  return { matched, isRelaxed: hasAny(matched), understood: saidOf({ number: asked, phrases: words }) }
}

const isHad = (segments: readonly Living[], names: Names, phrase: Phrase): boolean =>
  segments.some((living) => !isEmpty(takeAway(matchPhrases(living, names, [phrase]) ?? bitsFor(0), living.gone)))

const nothingOf = (living: Living): Matched => ({
  living,
  bits: bitsFor(living.segment.count),
  phrases: [],
  ranks: new Map(),
})

const everything = (living: Living): Matched => ({
  living,
  bits: takeAway(allBits(living.segment.count), living.gone),
  phrases: [],
  ranks: new Map(),
})

const hasAny = (matched: readonly Matched[]): boolean => matched.some(({ bits }) => !isEmpty(bits))

const saidOf = ({ number, phrases, scope }: Reading): Understood => ({
  number: number?.text ?? null,
  words: phrases.map(({ text }) => text),
  ...(scope && { scope }),
})

type Manner = { readonly isRelaxed: boolean; readonly inTexts: boolean }

function match(living: Living, names: Names, reading: Reading, { isRelaxed, inTexts }: Manner): Matched {
  const { number, phrases, instead = [], scope } = reading
  const ofWords = matchWords(living, names, phrases, { inTexts })
  if (scope) {
    const all = phrases.length === 0 ? allBits(living.segment.count) : (ofWords?.bits ?? bitsFor(living.segment.count))
    const bits = filtersOf(living, names, scope, NO_DAY).reduce((set, { lets }) => keepOnly(set, lets), all)
    return { living, bits: takeAway(bits, living.gone), phrases, ranks: new Map(), ofText: ofWords?.ofText ?? null }
  }
  if (!number) {
    const bits = takeAway(ofWords?.bits ?? bitsFor(living.segment.count), living.gone)
    return { living, bits, phrases, ranks: new Map(), ofText: ofWords?.ofText ?? null }
  }
  const bits = bitsFor(living.segment.count)
  const nearness = new Map<number, number>()
  addNumberMatches(living.segment, names, number, isRelaxed, bits, nearness)
  const ranks = new Map<number, number>()
  for (const [ordinal, near] of nearness) ranks.set(ordinal, NUMBER_RANK + near * NEARNESS_STEP)
  if (ofWords) keepOnly(bits, ofWords.bits)
  const others = isRelaxed ? null : matchPhrases(living, names, instead)
  if (others) addAll(bits, others)
  return { living, bits: takeAway(bits, living.gone), phrases: others ? instead : [], ranks }
}
