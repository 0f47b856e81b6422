import { dayNumber } from './day-number.ts'
import { growing8, growing16, growing32 } from './growing.ts'
import { Inverting } from './inverting.ts'
import { numberTermsOf, pushNumber, readNumber, sortKey } from './number-text.ts'
import type { IndexedRecord } from './question.ts'
import {
  BETWEEN_TITLES,
  FLAG,
  LENGTH_MAX,
  type Names,
  PASSAGE_END,
  type Segment,
  TAG,
  type TagKind,
} from './segment.ts'
import { invertTags } from './tagged.ts'
import { signsOf } from './tokens.ts'

const DAYS = 65_536
/** What goes beyond is not looked at: no title is as long. */
const TITLE_UNITS_MAX = 2_000
/** Ids and places are sorted as one number: 32 bits of an id, 21 of a place. */
const PLACES_MAX = 2 ** 21
export const RECORDS_MAX = 1_000_000

/** Takes in records one by one and keeps none: columns grow, and words are noted down by number. */
export class SegmentBuilder {
  readonly #names: Names
  readonly #ids = growing32()
  readonly #titles = growing16()
  readonly #titleEnds = growing32()
  readonly #lengths = growing8()
  readonly #numbers = growing8()
  readonly #numberEnds = growing32()
  readonly #small = {
    level: growing8(),
    nature: growing8(),
    kind: growing8(),
    claimed: growing8(),
    flags: growing8(),
  }
  readonly #days = {
    published: growing16(),
    implemented: growing16(),
    withdrawn: growing16(),
    replaced: growing16(),
    asOf: growing16(),
    year: growing16(),
  }
  readonly #departments = growing32()
  readonly #divisions = growing32()
  readonly #tags = growing32()
  readonly #tagEnds = growing32()
  readonly #text = new Inverting()
  readonly #numberTerms = new Inverting()
  readonly #words = new Inverting()
  readonly #passages = growing16()
  readonly #passageEnds = growing32()

  constructor(names: Names) {
    this.#names = names
  }

  get count(): number {
    return this.#ids.length
  }

  add(record: IndexedRecord): void {
    if (!Number.isInteger(record.id) || record.id < 0 || record.id > 0xffff_ffff)
      throw new RangeError(`the id ${record.id} of a record does not fit four bytes`)
    this.#ids.push(record.id)
    this.#addTexts(record)
    this.#addColumns(record)
    this.#addTags(record)
  }

  /** The segment of what was added; of two records with one id, the later. */
  done(): Segment {
    const order = this.#order()
    const titles = rearranged(this.#titles.items, this.#titleEnds.items, order, (length) => new Uint16Array(length))
    const passages = rearranged(
      this.#passages.items,
      this.#passageEnds.items,
      order,
      (length) => new Uint16Array(length),
    )
    const numbers = rearranged(this.#numbers.items, this.#numberEnds.items, order, (length) => new Uint8Array(length))
    const tags = rearranged(this.#tags.items, this.#tagEnds.items, order, (length) => new Uint32Array(length))
    const ids = picked(this.#ids.items, order)
    return {
      count: order.length,
      ids,
      byId: ordered(order.length, (a, b) => (ids[a] ?? 0) - (ids[b] ?? 0)),
      byNumber: orderByNumber(numbers.items, numbers.starts),
      titles: titles.items,
      titleStarts: titles.starts,
      lengths: picked(this.#lengths.items, order),
      numbers: numbers.items,
      numberStarts: numbers.starts,
      levels: picked(this.#small.level.items, order),
      natures: picked(this.#small.nature.items, order),
      kinds: picked(this.#small.kind.items, order),
      claimed: picked(this.#small.claimed.items, order),
      flags: picked(this.#small.flags.items, order),
      published: picked(this.#days.published.items, order),
      implemented: picked(this.#days.implemented.items, order),
      withdrawn: picked(this.#days.withdrawn.items, order),
      replaced: picked(this.#days.replaced.items, order),
      asOf: picked(this.#days.asOf.items, order),
      years: picked(this.#days.year.items, order),
      departments: picked(this.#departments.items, order),
      divisions: picked(this.#divisions.items, order),
      tags: tags.items,
      tagStarts: tags.starts,
      text: this.#text.done(order),
      numberTerms: this.#numberTerms.done(order),
      words: this.#words.done(order),
      passages: passages.items,
      passageStarts: passages.starts,
      tagged: invertTags(tags.items, tags.starts, this.#names),
    }
  }

  #addTexts({ title, titleEn, number, prefix, sequence, passages = [] }: IndexedRecord): void {
    const written = (title ?? '').slice(0, TITLE_UNITS_MAX)
    this.#titles.pushText(written)
    if (titleEn) {
      this.#titles.push(BETWEEN_TITLES)
      this.#titles.pushText(titleEn.slice(0, TITLE_UNITS_MAX))
    }
    this.#lengths.push(Math.min(signsOf(written).length, LENGTH_MAX))
    this.#titleEnds.push(this.#titles.length)
    pushNumber((byte) => this.#numbers.push(byte), number)
    this.#numberEnds.push(this.#numbers.length)
    this.#text.add([written, titleEn ?? ''])
    this.#numberTerms.addTerms(numberTermsOf(number, prefix, sequence))
    this.#words.add(passages)
    for (const passage of passages) {
      this.#passages.pushText(passage)
      this.#passages.push(PASSAGE_END)
    }
    this.#passageEnds.push(this.#passages.length)
  }

  #addColumns(record: IndexedRecord): void {
    const { small } = this.#names
    this.#small.level.push(small.intern(record.level ?? ''))
    this.#small.nature.push(small.intern(record.nature ?? ''))
    this.#small.kind.push(small.intern(record.kind))
    this.#small.claimed.push(small.intern(record.claimedStatus ?? ''))
    this.#small.flags.push((record.hasText ? FLAG.hasText : 0) | (record.isOwn ? FLAG.isOwn : 0))
    this.#days.published.push(dayNumber(record.publishedOn))
    this.#days.implemented.push(dayNumber(record.implementsOn))
    this.#days.withdrawn.push(dayNumber(record.withdrawnOn))
    this.#days.replaced.push(dayNumber(record.replacedOn))
    this.#days.asOf.push(dayNumber(record.asOf))
    this.#days.year.push(record.year ?? 0)
  }

  #addTags(record: IndexedRecord): void {
    const tag = (kind: TagKind, value: string): number => this.#names.tags.intern(TAG[kind] + value)
    const tags = new Set<number>()
    for (const code of record.ics) tags.add(tag('ics', code))
    for (const code of record.ccs) tags.add(tag('ccs', code))
    for (const code of record.sectors) tags.add(tag('sector', code))
    for (const body of record.bodies) if (body !== '') tags.add(tag('body', body))
    const department = record.department ? tag('department', record.department) : 0
    const division = record.division ? tag('division', record.division) : 0
    this.#departments.push(department)
    this.#divisions.push(division)
    for (const own of [department, division]) if (own !== 0) tags.add(own)
    for (const each of tags) this.#tags.push(each)
    this.#tagEnds.push(this.#tags.length)
  }

  /** Which place each ordinal comes from: by day of publication, newest first, then by id. */
  #order(): Uint32Array {
    const byId = this.#latestById()
    const published = this.#days.published.items
    const starts = new Uint32Array(DAYS + 1)
    for (const place of byId) {
      const after = DAYS - (published[place] ?? 0)
      starts[after] = (starts[after] ?? 0) + 1
    }
    for (let at = 1; at <= DAYS; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
    const order = new Uint32Array(byId.length)
    for (const place of byId) {
      const before = DAYS - 1 - (published[place] ?? 0)
      const at = starts[before] ?? 0
      order[at] = place
      starts[before] = at + 1
    }
    return order
  }

  /** Places by ascending id, of places with the same id the last. */
  #latestById(): number[] {
    const keys = Float64Array.from(
      { length: this.count },
      (_, place) => (this.#ids.items[place] ?? 0) * PLACES_MAX + place,
    )
    keys.sort()
    const places: number[] = []
    let idBefore = -1
    for (const key of keys) {
      const id = Math.floor(key / PLACES_MAX)
      if (id === idBefore) places.pop()
      places.push(key % PLACES_MAX)
      idBefore = id
    }
    return places
  }
}

type Units = Uint8Array | Uint16Array | Uint32Array

function picked<T extends Units>(column: T, order: Uint32Array): T {
  const made = column.slice(0, order.length) as T
  for (let ordinal = 0; ordinal < order.length; ordinal += 1) made[ordinal] = column[order[ordinal] ?? 0] ?? 0
  return made
}

function rearranged<T extends Units>(
  items: T,
  ends: Uint32Array,
  order: Uint32Array,
  make: (length: number) => T,
): { items: T; starts: Uint32Array } {
  const startOf = (place: number) => (place === 0 ? 0 : (ends[place - 1] ?? 0))
  let length = 0
  for (const place of order) length += (ends[place] ?? 0) - startOf(place)
  const made = make(length)
  const starts = new Uint32Array(order.length + 1)
  let at = 0
  for (let ordinal = 0; ordinal < order.length; ordinal += 1) {
    const place = order[ordinal] ?? 0
    starts[ordinal] = at
    for (let from = startOf(place); from < (ends[place] ?? 0); from += 1) {
      made[at] = items[from] ?? 0
      at += 1
    }
  }
  starts[order.length] = at
  return { items: made, starts }
}

const ordered = (count: number, compare: (a: number, b: number) => number): Uint32Array =>
  Uint32Array.from({ length: count }, (_, ordinal) => ordinal).sort(compare)

function orderByNumber(numbers: Uint8Array, starts: Uint32Array): Uint32Array {
  const keys = Array.from({ length: starts.length - 1 }, (_, ordinal) => {
    const key = sortKey(readNumber(numbers, starts[ordinal] ?? 0, starts[ordinal + 1] ?? 0))
    return `${key}\u0000${String.fromCharCode(ordinal >>> 16, ordinal & 0xffff)}`
  }).sort()
  return Uint32Array.from(keys, (key) => key.charCodeAt(key.length - 2) * 65_536 + key.charCodeAt(key.length - 1))
}
