import { type Bits, bitsFor, setBit } from './bits.ts'
import { DAY_MAX, dayNumber } from './day-number.ts'
import { addList } from './postings.ts'
import type { DayRange, FacetName, SearchFilters } from './question.ts'
import { FLAG, hasFlag, type Living, type Names, type Segment, TAG, type TagKind } from './segment.ts'
import { statusesOn, statusNames } from './statuses.ts'

/** A filter as the set that it lets through, under the name of its facet where it has one. */
export type Filter = { readonly facet: FacetName | null; readonly lets: Bits }

const TAG_FILTERS = [
  ['ics', 'ics', 'ics'],
  ['ccs', 'ccs', 'ccs'],
  ['sectors', 'sector', null],
  ['department', 'department', 'department'],
  ['body', 'body', null],
  ['division', 'division', 'division'],
] as const satisfies readonly (readonly [keyof SearchFilters, TagKind, FacetName | null])[]

const SMALL_FILTERS = [
  ['level', 'levels', 'level'],
  ['nature', 'natures', 'nature'],
  ['kind', 'kinds', null],
] as const satisfies readonly (readonly [keyof SearchFilters, keyof Segment, FacetName | null])[]

/** Codes of which the beginning is enough. */
const BY_BEGINNING: ReadonlySet<TagKind> = new Set(['ics', 'ccs', 'sector', 'division'])

export function filtersOf(living: Living, names: Names, filters: SearchFilters, day: number): Filter[] {
  const { segment } = living
  const made: Filter[] = []
  const add = (facet: FacetName | null, lets: Bits) => void made.push({ facet, lets })
  for (const [filter, column, facet] of SMALL_FILTERS) {
    const wanted = filters[filter]
    if (wanted?.length) add(facet, where(segment, allowed(segment[column], numbersOf(names, wanted))))
  }
  for (const [filter, kind, facet] of TAG_FILTERS) {
    const wanted = filters[filter]
    if (wanted?.length) add(facet, tagged(segment, names, kind, wanted))
  }
  if (filters.status?.length) {
    const codes = new Set(filters.status.map((status) => statusNames.indexOf(status)))
    add('status', where(segment, allowed(statusesOn(living, names, day), codes)))
  }
  if (filters.year?.length) add('year', where(segment, allowed(segment.years, new Set(filters.year))))
  const { hasText } = filters
  if (hasText !== undefined)
    add(
      'text',
      where(segment, (ordinal) => hasFlag(segment, ordinal, FLAG.hasText) === hasText),
    )
  if (filters.published) add(null, where(segment, within(segment.published, filters.published)))
  if (filters.implements) add(null, where(segment, within(segment.implemented, filters.implements)))
  return made
}

type Test = (ordinal: number) => boolean

function where({ count }: Segment, test: Test): Bits {
  const bits = bitsFor(count)
  for (let ordinal = 0; ordinal < count; ordinal += 1) if (test(ordinal)) setBit(bits, ordinal)
  return bits
}

const allowed =
  (column: Uint8Array | Uint16Array, values: ReadonlySet<number>): Test =>
  (ordinal) =>
    values.has(column[ordinal] ?? 0)

function within(column: Uint16Array, { from, until }: DayRange): Test {
  const first = from === undefined ? 1 : dayNumber(from)
  const last = until === undefined ? DAY_MAX : dayNumber(until)
  return (ordinal) => {
    const day = column[ordinal] ?? 0
    return day >= first && day <= last
  }
}

const numbersOf = (names: Names, values: readonly string[]): Set<number> =>
  new Set(values.map((value) => names.small.find(value)))

function tagged(
  { count, tagged: { tags, postings } }: Segment,
  names: Names,
  kind: TagKind,
  wanted: readonly string[],
): Bits {
  const bits = bitsFor(count)
  const beginnings = wanted.map((value) => TAG[kind] + (kind === 'division' ? value.replace(/(?:00)+$/u, '') : value))
  const matches = BY_BEGINNING.has(kind)
    ? (tag: string) => beginnings.some((beginning) => isWithin(kind, tag, beginning))
    : (tag: string) => beginnings.includes(tag)
  for (const [list, tag] of tags.entries()) if (matches(names.tags.get(tag))) addList(postings, list, bits)
  return bits
}

/** 29.18 is not within 29.180; K4 is within K, and K41 within K. */
function isWithin(kind: TagKind, tag: string, beginning: string): boolean {
  if (!tag.startsWith(beginning)) return false
  return kind !== 'ics' || tag.length === beginning.length || tag[beginning.length] === '.'
}
