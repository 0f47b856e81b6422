import { type Bits, eachBit, keepOnly } from './bits.ts'
import type { Filter } from './filters.ts'
import { type FacetCount, type FacetName, type Facets, facetNames } from './question.ts'
import { FLAG, type Living, type Names, TAG } from './segment.ts'
import { statusesOn, statusNames } from './statuses.ts'

const VALUES_MAX = 100

/** Counts by value of each facet, over all segments. */
export class FacetCounts {
  readonly #counts = new Map<FacetName, Map<string, number>>(facetNames.map((name) => [name, new Map()]))
  readonly #names: Names
  readonly #day: number

  constructor(names: Names, day: number) {
    this.#names = names
    this.#day = day
  }

  /** Counts what a question found in one segment: each facet with all filters but its own. */
  add(living: Living, matched: Bits, filters: readonly Filter[]): void {
    const all = passing(matched, filters)
    const filtered = new Set(filters.flatMap(({ facet }) => facet ?? []))
    this.#count(living, all, new Set(facetNames.filter((name) => !filtered.has(name))))
    for (const name of filtered) {
      const others = filters.filter(({ facet }) => facet !== name)
      const bits = passing(matched, others)
      this.#count(living, bits, new Set([name]))
    }
  }

  done(): Facets {
    const entries = facetNames.map((name) => [name, sorted(this.#counts.get(name) ?? new Map())] as const)
    return Object.fromEntries(entries) as unknown as Facets // one entry for each name
  }

  #count(living: Living, bits: Bits, names: ReadonlySet<FacetName>): void {
    const { segment } = living
    const { small, tags } = this.#names
    const smallName = (number: number) => small.get(number)
    const tagName = (number: number) => tags.get(number).slice(1)
    const columns: readonly (readonly [
      FacetName,
      Uint8Array | Uint16Array | Uint32Array,
      number,
      (value: number) => string,
    ])[] = [
      ['level', segment.levels, small.size, smallName],
      ['nature', segment.natures, small.size, smallName],
      ['status', statusesOn(living, this.#names, this.#day), statusNames.length, (code) => statusNames[code] ?? ''],
      ['department', segment.departments, tags.size, tagName],
      ['year', segment.years, YEARS, (year) => (year === 0 ? '' : String(year))],
      ['text', segment.flags, FLAGS, (flags) => ((flags & FLAG.hasText) === 0 ? 'no' : 'yes')],
    ]
    for (const [name, column, size, word] of columns)
      if (names.has(name)) this.#addAll(name, countColumn(bits, column, size), word)
    if (names.has('division'))
      this.#addAll('division', countColumn(bits, segment.divisions, tags.size), (tag) => provinceOf(tagName(tag)))
    if (names.has('ics') || names.has('ccs')) this.#countTops(living, bits, names)
  }

  /** The first level of the two classifications; a record of two classes under one top counts there once. */
  #countTops({ segment: { tags, tagStarts } }: Living, bits: Bits, names: ReadonlySet<FacetName>): void {
    const { tops, topNames } = topsOf(this.#names)
    const counts = new Uint32Array(topNames.length)
    const last = new Int32Array(topNames.length).fill(-1)
    eachBit(bits, (ordinal) => {
      for (let at = tagStarts[ordinal] ?? 0; at < (tagStarts[ordinal + 1] ?? 0); at += 1) {
        const top = tops[tags[at] ?? 0] ?? -1
        if (top < 0 || last[top] === ordinal) continue
        last[top] = ordinal
        counts[top] = (counts[top] ?? 0) + 1
      }
      return true
    })
    for (const [top, text] of topNames.entries()) {
      const name = text.startsWith(TAG.ics) ? 'ics' : 'ccs'
      if (names.has(name)) this.#add(name, text.slice(1), counts[top] ?? 0)
    }
  }

  #addAll(name: FacetName, counts: Uint32Array, word: (value: number) => string): void {
    for (const [value, count] of counts.entries()) if (count > 0) this.#add(name, word(value), count)
  }

  #add(name: FacetName, value: string, count: number): void {
    if (value === '' || count === 0) return
    const counts = this.#counts.get(name)
    counts?.set(value, (counts.get(value) ?? 0) + count)
  }
}

const passing = (matched: Bits, filters: readonly Filter[]): Bits =>
  filters.reduce<Bits>((bits, { lets }) => keepOnly(bits, lets), matched.slice())

const YEARS = 65_536
const FLAGS = 4
const ICS_TOP_LENGTH = 2

function countColumn(bits: Bits, column: Uint8Array | Uint16Array | Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size)
  eachBit(bits, (ordinal) => {
    const value = column[ordinal] ?? 0
    counts[value] = (counts[value] ?? 0) + 1
    return true
  })
  return counts
}

/** The top of each tag that is a class, by number; made anew when there are more tags. */
type Tops = { readonly size: number; readonly tops: Int32Array; readonly topNames: readonly string[] }

const knownTops = new WeakMap<Names, Tops>()

function topsOf(names: Names): Tops {
  const { tags } = names
  const known = knownTops.get(names)
  if (known?.size === tags.size) return known
  const numbers = new Map<string, number>()
  const tops = Int32Array.from({ length: tags.size }, (_, tag) => {
    const text = topOf(tags.get(tag))
    if (text === null) return -1
    const top = numbers.get(text) ?? numbers.size
    numbers.set(text, top)
    return top
  })
  const made = { size: tags.size, tops, topNames: [...numbers.keys()] }
  knownTops.set(names, made)
  return made
}

function topOf(tag: string): string | null {
  if (tag.startsWith(TAG.ics)) return tag.slice(0, 1 + ICS_TOP_LENGTH)
  return tag.startsWith(TAG.ccs) ? tag.slice(0, 2) : null
}

const provinceOf = (division: string): string => (division === '' ? '' : `${division.slice(0, 2)}0000`)

function sorted(counts: ReadonlyMap<string, number>): FacetCount[] {
  const all = [...counts].map(([value, count]) => ({ value, count }))
  return all.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, VALUES_MAX)
}
