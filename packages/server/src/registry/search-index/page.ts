import { type Bits, eachBit, hasBit } from './bits.ts'
import { numberAt } from './match-number.ts'
import { sortKey } from './number-text.ts'
import type { SearchSort } from './question.ts'
import type { Living } from './segment.ts'

/** What a question found in one segment; `rankOf` weighs a record, and never gives more than `mostOf` says at less cost. */
export type Found = {
  readonly living: Living
  readonly bits: Bits
  readonly rankOf: (ordinal: number) => number
  readonly mostOf: (ordinal: number) => number
}

/** A row with what it is sorted by, each part ascending. */
type Row = { readonly id: number; readonly key: Key }
type Key = readonly (number | string)[]

/** More than any record can reach. */
const RANKS = 200
const DAY_NONE = 65_535

export type PageAsked = {
  readonly sort: SearchSort
  readonly isDescending: boolean
  readonly after: string | null
  readonly limit: number
}

/** One page in a total order, and the key of the next: rows that come or go between do not move others. */
export function pageOf(founds: readonly Found[], asked: PageAsked): { ids: number[]; next: string | null } {
  const after = asked.after === null ? null : readKey(asked.after)
  const rows = founds
    .flatMap((found) => rowsOf(found, asked, after))
    .sort((a, b) => compareKeys(a.key, b.key, directions(asked)))
  const last = rows.length > asked.limit ? rows[asked.limit - 1] : undefined
  return { ids: rows.slice(0, asked.limit).map(({ id }) => id), next: last ? writeKey(last.key) : null }
}

/** Only numbers, being text, are turned round when they are compared; days are turned into a key that ascends. */
const directions = ({ sort, isDescending }: PageAsked): number => (sort === 'number' && isDescending ? -1 : 1)

function rowsOf(found: Found, asked: PageAsked, after: Key | null): Row[] {
  if (asked.sort === 'relevance') return byRank(found, asked.limit + 1, after)
  if (asked.sort === 'number') return byNumber(found, asked, after)
  const { published, implemented } = found.living.segment
  return byDay(found, asked.sort === 'published' ? published : implemented, asked, after)
}

/**
 * The highest ranks first. Ordinals come newest first, so that of one rank the first so many are the ones; what cannot
 * reach them any more is passed over without being weighed.
 */
function byRank({ living: { segment }, bits, rankOf, mostOf }: Found, limit: number, after: Key | null): Row[] {
  const ranks: number[][] = Array.from({ length: RANKS }, () => [])
  const [afterRank, afterDay, afterId] = after
    ? [RANKS - Number(after[0]), Number(after[1]), Number(after[2])]
    : [RANKS, -1, -1]
  let least = 0
  let kept = 0
  eachBit(bits, (ordinal) => {
    // With enough kept, another of the lowest rank comes behind them.
    const floor = kept >= limit ? least + 1 : 0
    if (mostOf(ordinal) < floor) return true
    const rank = rankOf(ordinal)
    const row = rank < floor || rank > afterRank ? undefined : ranks[rank]
    if (!row || row.length >= limit) return true
    if (rank === afterRank && !isAfter(segment.published[ordinal] ?? 0, segment.ids[ordinal] ?? 0, afterDay, afterId))
      return true
    row.push(ordinal)
    kept += 1
    while (kept - (ranks[least]?.length ?? 0) >= limit) {
      kept -= ranks[least]?.length ?? 0
      least += 1
    }
    return true
  })
  const rows: Row[] = []
  for (let rank = RANKS - 1; rank >= 0 && rows.length < limit; rank -= 1)
    for (const ordinal of ranks[rank] ?? []) {
      const id = segment.ids[ordinal] ?? 0
      rows.push({ id, key: [RANKS - rank, DAY_NONE - (segment.published[ordinal] ?? 0), id] })
    }
  return rows
}

const isAfter = (day: number, id: number, afterDay: number, afterId: number): boolean =>
  DAY_NONE - day > afterDay || (DAY_NONE - day === afterDay && id > afterId)

function byNumber({ living: { segment }, bits }: Found, { isDescending, limit }: PageAsked, after: Key | null): Row[] {
  const { byNumber: order, ids } = segment
  const rows: Row[] = []
  const step = isDescending ? -1 : 1
  for (
    let at = firstAt(found(segment), after, isDescending);
    at >= 0 && at < order.length && rows.length <= limit;
    at += step
  ) {
    const ordinal = order[at] ?? 0
    if (hasBit(bits, ordinal)) rows.push({ id: ids[ordinal] ?? 0, key: [sortKey(numberAt(segment, ordinal))] })
  }
  return rows
}

type Keys = { readonly length: number; readonly keyAt: (at: number) => string }

const found = (segment: Living['segment']): Keys => ({
  length: segment.byNumber.length,
  keyAt: (at) => sortKey(numberAt(segment, segment.byNumber[at] ?? 0)),
})

/** Where the rows after a key begin, in either direction. */
function firstAt({ length, keyAt }: Keys, after: Key | null, isDescending: boolean): number {
  if (!after) return isDescending ? length - 1 : 0
  const key = String(after[0])
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isDescending ? keyAt(middle) < key : keyAt(middle) <= key) low = middle + 1
    else high = middle
  }
  return isDescending ? low - 1 : low
}

/** Rows by a day, those without one last in either direction, then by id. */
function byDay(
  { living: { segment }, bits }: Found,
  days: Uint16Array,
  { isDescending, limit }: PageAsked,
  after: Key | null,
): Row[] {
  const [afterKey, afterId] = after ? [Number(after[0]), Number(after[1])] : [-1, -1]
  const rows: { readonly day: number; readonly id: number }[] = []
  const keyOf = (day: number) => (day === 0 ? DAY_NONE : isDescending ? DAY_NONE - day : day)
  eachBit(bits, (ordinal) => {
    const day = keyOf(days[ordinal] ?? 0)
    const worst = rows.length > limit ? rows[limit] : undefined
    if (worst && day > worst.day) return true
    const id = segment.ids[ordinal] ?? 0
    if (day < afterKey || (day === afterKey && id <= afterId)) return true
    insert(rows, { day, id }, limit + 1)
    return true
  })
  return rows.map(({ day, id }) => ({ id, key: [day, id] }))
}

function insert(rows: { day: number; id: number }[], row: { day: number; id: number }, limit: number): void {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = rows[middle]
    if (other && (other.day < row.day || (other.day === row.day && other.id < row.id))) low = middle + 1
    else high = middle
  }
  if (low >= limit) return
  rows.splice(low, 0, row)
  if (rows.length > limit) rows.pop()
}

function compareKeys(a: Key, b: Key, direction: number): number {
  for (const [at, part] of a.entries()) {
    const other = b[at]
    if (part === other || other === undefined) continue
    return (part < other ? -1 : 1) * direction
  }
  return 0
}

const writeKey = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/** A key as an answer gave it; anything else begins at the first row. */
function readKey(text: string): Key | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return Array.isArray(key) && key.every((part) => typeof part === 'number' || typeof part === 'string') ? key : null
  } catch {
    return null
  }
}
