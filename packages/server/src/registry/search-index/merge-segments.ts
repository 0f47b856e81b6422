import { type Bits, hasBit } from './bits.ts'
import { growing32 } from './growing.ts'
import { numberAt } from './match-number.ts'
import { sortKey } from './number-text.ts'
import { eachOf, PostingsWriter } from './postings.ts'
import type { Inverted, Names, Segment } from './segment.ts'
import { invertBodies } from './tagged.ts'
import { TermWriter, termAt, termCount } from './term-table.ts'

const TERMS_A_STEP = 500
const RECORDS_A_STEP = 5_000
const NOWHERE = 0xffff_ffff

/** Where each record of the new segment comes from, and where each of the old ones goes. */
type Plan = { readonly sources: Uint8Array; readonly ordinals: Uint32Array; readonly places: readonly Uint32Array[] }

/** Segments with what was gone of each when the merge began. */
export type Merged = { readonly segment: Segment; readonly gone: Bits }

/** Makes one segment of several, without what is gone, in steps of some milliseconds. */
export function* merging(from: readonly Merged[], names: Names): Generator<void, Segment> {
  const segments = from.map(({ segment }) => segment)
  const plan = yield* planned(from)
  const small = (column: SmallColumn) => pickedBytes(segments, plan, (segment) => segment[column])
  const days = (column: DayColumn) => pickedDays(segments, plan, (segment) => segment[column])
  const ids = pickedWords(segments, plan, (segment) => segment.ids)
  const byId = yield* merged(segments.map(idRows), plan)
  const byNumber = yield* merged(segments.map(numberRows), plan)
  const titles = rejoined(segments, plan, titlePieces, (length) => new Uint16Array(length))
  yield
  const passages = rejoined(segments, plan, passagePieces, (length) => new Uint16Array(length))
  yield
  const numbers = rejoined(segments, plan, numberPieces, (length) => new Uint8Array(length))
  yield
  const tags = rejoined(segments, plan, tagPieces, (length) => new Uint32Array(length))
  yield
  const smalls = {
    lengths: small('lengths'),
    levels: small('levels'),
    natures: small('natures'),
    kinds: small('kinds'),
    claimed: small('claimed'),
    flags: small('flags'),
  }
  yield
  const dated = {
    published: days('published'),
    implemented: days('implemented'),
    withdrawn: days('withdrawn'),
    replaced: days('replaced'),
    asOf: days('asOf'),
    years: days('years'),
  }
  yield
  const count = plan.ordinals.length
  const ofAll = (part: 'text' | 'numberTerms' | 'words') =>
    mergedTerms(
      segments.map((segment) => segment[part]),
      plan,
      count,
    )
  return {
    count,
    ids,
    byId,
    byNumber,
    titles: titles.items,
    titleStarts: titles.starts,
    numbers: numbers.items,
    numberStarts: numbers.starts,
    ...smalls,
    ...dated,
    departments: pickedWords(segments, plan, ({ departments }) => departments),
    divisions: pickedWords(segments, plan, ({ divisions }) => divisions),
    tags: tags.items,
    tagStarts: tags.starts,
    text: yield* ofAll('text'),
    numberTerms: yield* ofAll('numberTerms'),
    words: yield* ofAll('words'),
    passages: passages.items,
    passageStarts: passages.starts,
    tagged: yield* mergedTags(segments, plan, names),
  }
}

const titlePieces = ({ titles: items, titleStarts: starts }: Segment) => ({ items, starts })
const passagePieces = ({ passages: items, passageStarts: starts }: Segment) => ({ items, starts })
const numberPieces = ({ numbers: items, numberStarts: starts }: Segment) => ({ items, starts })
const tagPieces = ({ tags: items, tagStarts: starts }: Segment) => ({ items, starts })

/** Ordinals in an order that every segment has already, with the key of each. */
type Rows<K> = { readonly order: Uint32Array; readonly keyAt: (at: number) => K }

const idRows = ({ byId: order, ids }: Segment): Rows<number> => ({ order, keyAt: (at) => ids[order[at] ?? 0] ?? 0 })
const numberRows = (segment: Segment): Rows<string> => ({
  order: segment.byNumber,
  keyAt: (at) => sortKey(numberAt(segment, segment.byNumber[at] ?? 0)),
})

/** New ordinals in the common order of all rows. */
function* merged<K extends number | string>(
  parts: readonly Rows<K>[],
  { places, ordinals }: Plan,
): Generator<void, Uint32Array> {
  const made = new Uint32Array(ordinals.length)
  const at = parts.map(() => -1)
  const heads: (K | null)[] = parts.map(() => null)
  const advance = (source: number) => {
    const part = parts[source]
    let next = (at[source] ?? 0) + 1
    while (part && next < part.order.length && places[source]?.[part.order[next] ?? 0] === NOWHERE) next += 1
    at[source] = next
    heads[source] = part && next < part.order.length ? part.keyAt(next) : null
  }
  for (const source of parts.keys()) advance(source)
  for (let place = 0; place < made.length; place += 1) {
    let best = -1
    for (const [source, head] of heads.entries()) {
      const least = best < 0 ? null : heads[best]
      if (head !== null && (least === null || least === undefined || head < least)) best = source
    }
    made[place] = places[best]?.[parts[best]?.order[at[best] ?? 0] ?? 0] ?? 0
    advance(best)
    if (place % RECORDS_A_STEP === RECORDS_A_STEP - 1) yield
  }
  return made
}

type SmallColumn = 'lengths' | 'levels' | 'natures' | 'kinds' | 'claimed' | 'flags'
type DayColumn = 'published' | 'implemented' | 'withdrawn' | 'replaced' | 'asOf' | 'years'

/** The records that are left, by day of publication, newest first, then by id: each segment has that order already. */
function* planned(from: readonly Merged[]): Generator<void, Plan> {
  const sources: number[] = []
  const ordinals = growing32()
  const places = from.map(({ segment }) => new Uint32Array(segment.count).fill(NOWHERE))
  const at = from.map((each) => nextAlive(each, 0))
  for (;;) {
    let best = -1
    for (const [source, each] of from.entries())
      if ((at[source] ?? 0) < each.segment.count && (best < 0 || comesBefore(from, at, source, best))) best = source
    const chosen = from[best]
    if (!chosen) break
    const ordinal = at[best] ?? 0
    const into = places[best]
    if (into) into[ordinal] = sources.length
    sources.push(best)
    ordinals.push(ordinal)
    at[best] = nextAlive(chosen, ordinal + 1)
    if (sources.length % RECORDS_A_STEP === 0) yield
  }
  return { sources: Uint8Array.from(sources), ordinals: ordinals.taken(), places }
}

function nextAlive({ segment, gone }: Merged, from: number): number {
  let ordinal = from
  while (ordinal < segment.count && hasBit(gone, ordinal)) ordinal += 1
  return ordinal
}

function comesBefore(from: readonly Merged[], at: readonly number[], a: number, b: number): boolean {
  const [one, other] = [from[a]?.segment, from[b]?.segment]
  if (!one || !other) return false
  const [first, second] = [at[a] ?? 0, at[b] ?? 0]
  const days = (one.published[first] ?? 0) - (other.published[second] ?? 0)
  return days !== 0 ? days > 0 : (one.ids[first] ?? 0) < (other.ids[second] ?? 0)
}

type Units = Uint8Array | Uint16Array | Uint32Array

function fill<T extends Units>(
  made: T,
  segments: readonly Segment[],
  { sources, ordinals }: Plan,
  columnOf: (segment: Segment) => Units,
): T {
  const columns = segments.map(columnOf)
  for (let place = 0; place < made.length; place += 1)
    made[place] = columns[sources[place] ?? 0]?.[ordinals[place] ?? 0] ?? 0
  return made
}

const pickedBytes = (segments: readonly Segment[], plan: Plan, column: (segment: Segment) => Uint8Array) =>
  fill(new Uint8Array(plan.ordinals.length), segments, plan, column)
const pickedDays = (segments: readonly Segment[], plan: Plan, column: (segment: Segment) => Uint16Array) =>
  fill(new Uint16Array(plan.ordinals.length), segments, plan, column)
const pickedWords = (segments: readonly Segment[], plan: Plan, column: (segment: Segment) => Uint32Array) =>
  fill(new Uint32Array(plan.ordinals.length), segments, plan, column)

type Pieces<T extends Units> = { readonly items: T; readonly starts: Uint32Array }

function rejoined<T extends Units>(
  segments: readonly Segment[],
  { sources, ordinals }: Plan,
  piecesOf: (segment: Segment) => Pieces<T>,
  make: (length: number) => T,
): Pieces<T> {
  const pieces = segments.map(piecesOf)
  const starts = new Uint32Array(ordinals.length + 1)
  for (let place = 0; place < ordinals.length; place += 1) {
    const own = pieces[sources[place] ?? 0]?.starts
    const ordinal = ordinals[place] ?? 0
    starts[place + 1] = (starts[place] ?? 0) + (own?.[ordinal + 1] ?? 0) - (own?.[ordinal] ?? 0)
  }
  const items = make(starts.at(-1) ?? 0)
  for (let place = 0; place < ordinals.length; place += 1) {
    const piece = pieces[sources[place] ?? 0]
    const ordinal = ordinals[place] ?? 0
    if (piece)
      items.set(piece.items.subarray(piece.starts[ordinal] ?? 0, piece.starts[ordinal + 1] ?? 0), starts[place] ?? 0)
  }
  return { items, starts }
}

/** Lists under one key come together; the keys are walked in their common order. */
function* mergedTerms(parts: readonly Inverted[], { places }: Plan, count: number): Generator<void, Inverted> {
  const terms = new TermWriter()
  const postings = new PostingsWriter(count)
  const at = parts.map(() => 0)
  const heads = parts.map(({ terms: table }) => (termCount(table) > 0 ? termAt(table, 0) : null))
  const joined = growing32()
  for (let step = 0; ; step += 1) {
    if (step % TERMS_A_STEP === TERMS_A_STEP - 1) yield
    let least: string | null = null
    for (const head of heads) if (head !== null && (least === null || head < least)) least = head
    if (least === null) break
    joined.length = 0
    let sources = 0
    for (const [source, part] of parts.entries()) {
      if (heads[source] !== least) continue
      sources += 1
      appendMoved(part, at[source] ?? 0, places[source], joined)
      at[source] = (at[source] ?? 0) + 1
      heads[source] = (at[source] ?? 0) < termCount(part.terms) ? termAt(part.terms, at[source] ?? 0) : null
    }
    if (joined.length === 0) continue
    if (sources > 1) joined.items.subarray(0, joined.length).sort()
    terms.add(least)
    postings.add(joined.items, 0, joined.length)
  }
  return { terms: terms.done(), postings: postings.done() }
}

function appendMoved(
  { postings }: Pick<Inverted, 'postings'>,
  list: number,
  places: Uint32Array | undefined,
  into: ReturnType<typeof growing32>,
): void {
  eachOf(postings, list, (ordinal) => {
    const place = places?.[ordinal] ?? NOWHERE
    if (place !== NOWHERE) into.push(place)
    return true
  })
}

function* mergedTags(
  segments: readonly Segment[],
  { places, ordinals }: Plan,
  names: Names,
): Generator<void, Segment['tagged']> {
  const used: number[] = []
  const postings = new PostingsWriter(ordinals.length)
  const at = segments.map(() => 0)
  const joined = growing32()
  for (let step = 0; ; step += 1) {
    if (step % TERMS_A_STEP === TERMS_A_STEP - 1) yield
    let least = Number.POSITIVE_INFINITY
    for (const [source, { tagged }] of segments.entries())
      least = Math.min(least, tagged.tags[at[source] ?? 0] ?? Number.POSITIVE_INFINITY)
    if (least === Number.POSITIVE_INFINITY) break
    joined.length = 0
    for (const [source, { tagged }] of segments.entries()) {
      if (tagged.tags[at[source] ?? 0] !== least) continue
      appendMoved(tagged, at[source] ?? 0, places[source], joined)
      at[source] = (at[source] ?? 0) + 1
    }
    if (joined.length === 0) continue
    joined.items.subarray(0, joined.length).sort()
    used.push(least)
    postings.add(joined.items, 0, joined.length)
  }
  const tags = Uint32Array.from(used)
  return { tags, postings: postings.done(), bodies: invertBodies(tags, names) }
}
