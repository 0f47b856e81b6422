import { addAll, type Bits, bitsFor, eachBit, isEmpty, keepOnly, setBit } from './bits.ts'
import type { Phrase } from './find-phrase.ts'
import { type Holding, holding, keepHolding, type Texts } from './holding.ts'
import { bareSequence } from './number-text.ts'
import { addList } from './postings.ts'
import type { Living, Names, Segment } from './segment.ts'
import { findTerm } from './term-table.ts'
import { yearIn } from './understand.ts'

/** The records that have every phrase, be it in the title, in the name of a body, in the number, as the year, or in the text. */
export function matchPhrases(living: Living, names: Names, phrases: readonly Phrase[]): Bits | null {
  let matched: Bits | null = null
  const met: { readonly phrase: Phrase; readonly holding: Holding }[] = []
  for (const phrase of phrases) {
    const each = holdingOf(living, names, phrase)
    met.push({ phrase, holding: each })
    const set = each.maybe ? addAll(each.sure.slice(), each.maybe) : each.sure
    matched = matched ? keepOnly(matched, set) : set.slice()
    if (isEmpty(matched)) return matched
  }
  // What has all words at once is little of what has each: only now the titles are looked at.
  const texts = titlesOf(living.segment)
  for (const { phrase, holding: each } of met) if (matched) keepHolding(matched, each, phrase, texts)
  const [only] = met
  if (matched && only && met.length === 1 && only.holding.maybe)
    living.words.keep(only.phrase.text, { sure: matched.slice(), maybe: null })
  return matched
}

function holdingOf({ segment, words }: Living, names: Names, phrase: Phrase): Holding {
  const known = words.get(phrase.text)
  if (known) return known
  const { sure, maybe } = holding(segment.text, phrase, titlesOf(segment))
  addOfBodies(segment, names, phrase, sure)
  if (segment.words.postings.counts.length > 0) addAll(sure, holding(segment.words, phrase, null).sure)
  addOfNumbers(segment, phrase, sure)
  const made = { sure, maybe }
  words.keep(phrase.text, made)
  return made
}

export const titlesOf = ({ titles, titleStarts }: Segment): Texts => ({
  units: titles,
  start: (ordinal) => titleStarts[ordinal] ?? 0,
  end: (ordinal) => titleStarts[ordinal + 1] ?? 0,
})

function addOfBodies({ count, tagged }: Segment, names: Names, phrase: Phrase, bits: Bits): void {
  const { tags, postings, bodies } = tagged
  if (count === 0 || tags.length === 0) return
  const texts: Texts = {
    units: names.tags.units,
    // Behind the sign of its kind.
    start: (place) => names.tags.start(tags[place] ?? 0) + 1,
    end: (place) => names.tags.end(tags[place] ?? 0),
  }
  const { sure, maybe } = holding(bodies, phrase, texts)
  const places = maybe ? addAll(sure, maybe) : sure
  keepHolding(places, { sure: bitsFor(tags.length), maybe }, phrase, texts)
  eachBit(places, (place) => void addList(postings, place, bits))
}

function addOfNumbers({ numberTerms, years, count }: Segment, phrase: Phrase, bits: Bits): void {
  const list = findTerm(numberTerms.terms, bareSequence(phrase.text))
  if (list >= 0) addList(numberTerms.postings, list, bits)
  const year = yearIn(phrase)
  if (year === null) return
  for (let ordinal = 0; ordinal < count; ordinal += 1) if (years[ordinal] === year) setBit(bits, ordinal)
}
