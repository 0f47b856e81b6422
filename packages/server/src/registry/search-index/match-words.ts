import { addAll, type Bits, bitsFor, clearBit, eachBit, isEmpty, keepOnly, setBit, takeAway } from './bits.ts'
import { findPhrase, type Phrase } from './find-phrase.ts'
import { type Holding, holding, isExact, keepHolding, type Texts } from './holding.ts'
import { bareSequence } from './number-text.ts'
import { addList } from './postings.ts'
import type { Living, Names, Segment } from './segment.ts'
import { findTerm } from './term-table.ts'
import { yearIn } from './understand.ts'

/** `ofText`: those that have some phrase nowhere but in the text; null where there are none. */
export type MatchedWords = { readonly bits: Bits; readonly ofText: Bits | null }

/** The records that have every phrase, be it in the title, in the name of a body, in the number, or as the year. */
export function matchPhrases(living: Living, names: Names, phrases: readonly Phrase[]): Bits | null {
  return matchWords(living, names, phrases, { inTexts: false })?.bits ?? null
}

/** The same, and with `inTexts` also those that have a phrase in their text. Null where nothing is asked. */
export function matchWords(
  living: Living,
  names: Names,
  phrases: readonly Phrase[],
  { inTexts }: { readonly inTexts: boolean },
): MatchedWords | null {
  const isWithTexts = inTexts && living.segment.passages.length > 0
  let matched: Bits | null = null
  const met: { readonly phrase: Phrase; readonly holding: Holding; readonly text: Bits | null }[] = []
  for (const phrase of phrases) {
    const each = holdingOf(living, names, phrase)
    const text = isWithTexts ? inTextsOf(living.segment, phrase) : null
    met.push({ phrase, holding: each, text })
    const set = each.sure.slice()
    if (each.maybe) addAll(set, each.maybe)
    if (text) addAll(set, text)
    matched = matched ? keepOnly(matched, set) : set
    if (isEmpty(matched)) return { bits: matched, ofText: null }
  }
  if (!matched) return null
  const ofText = isWithTexts ? bitsFor(living.segment.count) : null
  // What has all words at once is little of what has each: only now the titles are looked at.
  const texts = titlesOf(living.segment)
  for (const { phrase, holding: each, text } of met) {
    const others = ofText && text ? onlyInText(matched, each, phrase, text, texts) : null
    keepHolding(matched, others ? { sure: addAll(each.sure.slice(), others), maybe: each.maybe } : each, phrase, texts)
    if (ofText && others) addAll(ofText, others)
  }
  const [only] = met
  if (!isWithTexts && only && met.length === 1 && only.holding.maybe)
    living.words.keep(only.phrase.text, { sure: matched.slice(), maybe: null })
  return { bits: matched, ofText: ofText && !isEmpty(keepOnly(ofText, matched)) ? ofText : null }
}

/** Of what matched so far, that which has a phrase in its text and not elsewhere. */
function onlyInText(matched: Bits, { sure, maybe }: Holding, phrase: Phrase, text: Bits, titles: Texts): Bits {
  const others = takeAway(keepOnly(text.slice(), matched), sure)
  if (maybe)
    eachBit(keepOnly(others.slice(), maybe), (ordinal) => {
      if (findPhrase(titles.units, titles.start(ordinal), titles.end(ordinal), phrase)) {
        clearBit(others, ordinal)
      }
      return true
    })
  return others
}

/** Texts are few beside titles: they are narrowed down by all pairs of signs, and then looked at. */
function inTextsOf({ words, passages, passageStarts, count }: Segment, phrase: Phrase): Bits {
  const { sure } = holding(words, phrase, null)
  if (isExact(phrase)) return sure
  const kept = bitsFor(count)
  eachBit(sure, (ordinal) => {
    const isThere = findPhrase(passages, passageStarts[ordinal] ?? 0, passageStarts[ordinal + 1] ?? 0, phrase)
    if (isThere) setBit(kept, ordinal)
    return true
  })
  return kept
}

function holdingOf({ segment, words }: Living, names: Names, phrase: Phrase): Holding {
  const known = words.get(phrase.text)
  if (known) return known
  const { sure, maybe } = holding(segment.text, phrase, titlesOf(segment))
  addOfBodies(segment, names, phrase, sure)
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
