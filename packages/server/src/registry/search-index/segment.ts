import { type Bits, bitsFor } from './bits.ts'
import { type Postings, postingsBytes } from './postings.ts'
import { StringPool } from './string-pool.ts'
import { type TermTable, termBytes } from './term-table.ts'
import { WordCache } from './word-cache.ts'

/** Terms with the list of what each is in. */
export type Inverted = { readonly terms: TermTable; readonly postings: Postings }

/**
 * Some of the records, as columns and lists, never changed once made. Ordinals follow the day of publication, newest
 * first, then the id: what is read first is mostly what is shown first.
 */
export type Segment = {
  readonly count: number
  readonly ids: Uint32Array
  /** Ordinals by ascending id. */
  readonly byId: Uint32Array
  /** Ordinals by number, as numbers are sorted. */
  readonly byNumber: Uint32Array
  /** Titles as they are written; an English one follows its Chinese behind `BETWEEN_TITLES`. */
  readonly titles: Uint16Array
  readonly titleStarts: Uint32Array
  /** Signs of the Chinese title, gaps left out, `LENGTH_MAX` at most. */
  readonly lengths: Uint8Array
  readonly numbers: Uint8Array
  readonly numberStarts: Uint32Array
  /** Numbers of strings in `Names`. */
  readonly levels: Uint8Array
  readonly natures: Uint8Array
  readonly kinds: Uint8Array
  readonly claimed: Uint8Array
  /** `FLAG` by `FLAG`. */
  readonly flags: Uint8Array
  /** Days since the end of 1899; 0 is none. */
  readonly published: Uint16Array
  readonly implemented: Uint16Array
  readonly withdrawn: Uint16Array
  readonly replaced: Uint16Array
  readonly asOf: Uint16Array
  readonly years: Uint16Array
  /** Numbers of tags in `Names`, 0 for none. */
  readonly departments: Uint32Array
  readonly divisions: Uint32Array
  /** All tags of each record, one record after another. */
  readonly tags: Uint32Array
  readonly tagStarts: Uint32Array
  readonly text: Inverted
  readonly numberTerms: Inverted
  /** Texts that are held, passage by passage, and the terms that are in them. */
  readonly words: Inverted
  readonly passages: Uint16Array
  readonly passageStarts: Uint32Array
  readonly tagged: Tagged
}

/** The tags that occur, ascending, with the records of each; names of bodies are found by their own words. */
export type Tagged = { readonly tags: Uint32Array; readonly postings: Postings; readonly bodies: Inverted }

export const BETWEEN_TITLES = 1
/** Ends a passage: half of a character by itself stands in no text, and no phrase goes on behind it. */
export const PASSAGE_END = 0xd800
export const LENGTH_MAX = 255
export const FLAG = { hasText: 1, isOwn: 2 } as const

/** What a segment does not know: which of its records are no longer true, and what they are as of a day. */
export type Living = {
  readonly segment: Segment
  readonly gone: Bits
  goneCount: number
  statuses: { readonly day: number; readonly codes: Uint8Array } | null
  readonly words: WordCache
}

export const living = (segment: Segment): Living => ({
  segment,
  gone: bitsFor(segment.count),
  goneCount: 0,
  statuses: null,
  words: new WordCache(),
})

/** Strings that are the same in many records, for all segments together. */
export type Names = { readonly small: StringPool; readonly tags: StringPool }

/** The first of both pools stands for nothing. */
export function createNames(): Names {
  const names = { small: new StringPool(), tags: new StringPool() }
  names.small.intern('')
  names.tags.intern('')
  return names
}

/** Before the value of a tag: what it is. */
export const TAG = { ics: 'i', ccs: 'c', sector: 's', department: 'd', division: 'v', body: 'b' } as const
export type TagKind = keyof typeof TAG

export function segmentBytes(segment: Segment): number {
  let bytes = 0
  for (const part of Object.values(segment)) if (ArrayBuffer.isView(part)) bytes += part.byteLength
  const inverted = [segment.text, segment.numberTerms, segment.words, segment.tagged.bodies]
  for (const { terms, postings } of inverted) bytes += termBytes(terms) + postingsBytes(postings)
  return bytes + segment.tagged.tags.byteLength + postingsBytes(segment.tagged.postings)
}

/** The ordinal of a record, or -1. */
export function ordinalOf({ byId, ids }: Segment, id: number): number {
  let low = 0
  let high = byId.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ids[byId[middle] ?? 0] ?? 0) < id) low = middle + 1
    else high = middle
  }
  const ordinal = byId[low]
  return ordinal !== undefined && ids[ordinal] === id ? ordinal : -1
}

export const hasFlag = ({ flags }: Segment, ordinal: number, flag: number): boolean =>
  ((flags[ordinal] ?? 0) & flag) !== 0
