import { type Bits, bitsFor, eachBit, hasBit, setBit, takeAway } from './bits.ts'
import { merging } from './merge-segments.ts'
import { isFoundBy, rarestOfText, rarestWord } from './probe.ts'
import type {
  IndexedRecord,
  Position,
  SearchAnswer,
  SearchIndex,
  SearchQuestion,
  Suggestion,
  TreeCount,
  TreeName,
} from './question.ts'
import { searchSegments } from './search.ts'
import { createNames, type Living, living, type Names, ordinalOf, type Segment, segmentBytes } from './segment.ts'
import { RECORDS_MAX, SegmentBuilder } from './segment-builder.ts'
import { readIndexFile, writeIndexFile } from './segment-file.ts'
import { suggestionLimit, suggestNumbers, titleOf } from './suggest.ts'
import { countTree } from './tree.ts'

export * from './question.ts'

/** An index without records. What is put in is found by the next question. */
export const createSearchIndex = (): SearchIndex => indexOf(createNames(), [])

/** An index as it was saved, and where it stood; null where there is no such file or it cannot be used. */
export async function loadSearchIndex(file: string): Promise<{ index: SearchIndex; position: Position } | null> {
  const read = await readIndexFile(file)
  return read && { index: indexOf(read.names, read.segments), position: read.position }
}

/** A merge takes in segments of about one size, so that a record is written anew only every so many times. */
const MERGED_AT_ONCE = 8
const SIZE_RATIO = 8
/** With this share of a segment gone, it is made anew. */
const GONE_SHARE_MAX = 0.3

/** `gone`: what was gone of each segment when the merge began. */
type Merge = {
  readonly from: readonly Living[]
  readonly gone: readonly Bits[]
  readonly work: Iterator<void, Segment>
}

function indexOf(names: Names, first: readonly Living[]): SearchIndex {
  let segments = [...first]
  let builder: SegmentBuilder | null = null
  let merge: Merge | null = null

  /** What was put in last becomes a segment, and takes the place of what had its ids. */
  function refresh(): void {
    if (!builder || builder.count === 0) return
    const added = living(builder.done())
    builder = null
    for (const id of added.segment.ids) forget(id)
    segments = [...segments, added]
  }

  function forget(id: number): void {
    for (const each of segments) markGone(each, id)
  }

  return {
    put(records: Iterable<IndexedRecord>) {
      for (const record of records) {
        builder ??= new SegmentBuilder(names)
        builder.add(record)
        if (builder.count >= RECORDS_MAX) refresh()
      }
    },
    remove(ids: Iterable<number>) {
      refresh()
      for (const id of ids) forget(id)
    },
    search(question: SearchQuestion): SearchAnswer {
      refresh()
      return searchSegments(segments, names, question)
    },
    suggest(beginning: string, day: string, limit?: number): readonly Suggestion[] {
      refresh()
      const most = suggestionLimit(limit)
      const numbers = suggestNumbers(segments, names, beginning, day, most)
      return [...numbers, ...suggestTitles(segments, names, beginning, day, most - numbers.length)]
    },
    tree(tree: TreeName, day: string): readonly TreeCount[] {
      refresh()
      return countTree(segments, names, tree, day)
    },
    has(id: number) {
      refresh()
      return segments.some(({ segment, gone }) => {
        const ordinal = ordinalOf(segment, id)
        return ordinal >= 0 && !hasBit(gone, ordinal)
      })
    },
    ids() {
      refresh()
      return segments.flatMap(({ segment, gone }) => [...segment.ids].filter((_, ordinal) => !hasBit(gone, ordinal)))
    },
    get size() {
      refresh()
      return segments.reduce((sum, { segment, goneCount }) => sum + segment.count - goneCount, 0)
    },
    get bytes() {
      const own = segments.reduce((sum, { segment, gone }) => sum + segmentBytes(segment) + gone.byteLength, 0)
      return own + names.tags.bytes + names.small.bytes
    },
    probe(record: IndexedRecord, day: string) {
      refresh()
      const word = rarestWord(segments, record) ?? record.number
      const isHit = (q: string) => isFoundBy(segments, names, { q, day }, record.id)
      if (!isHit(word) || !isHit(record.number)) return { word, isFound: false }
      const ofText = rarestOfText(segments, record)
      return ofText === null || isHit(ofText) ? { word, isFound: true } : { word: ofText, isFound: false }
    },
    tidy(milliseconds: number) {
      refresh()
      const until = performance.now() + milliseconds
      while (performance.now() < until) {
        merge ??= nextMerge(segments, names)
        if (!merge) return false
        const step = merge.work.next()
        if (!step.done) continue
        const { from } = merge
        segments = [...segments.filter((each) => !from.includes(each)), settled(step.value, merge)]
        merge = null
      }
      return true
    },
    async saveTo(file: string, position: Position) {
      refresh()
      await writeIndexFile(file, { names, segments, position })
    },
  }
}

function markGone(each: Living, id: number): void {
  const ordinal = ordinalOf(each.segment, id)
  if (ordinal < 0 || hasBit(each.gone, ordinal)) return
  setBit(each.gone, ordinal)
  each.goneCount += 1
}

/** What was taken out while the merge ran is taken out of its result. */
function settled(segment: Segment, { from, gone }: Merge): Living {
  const made = living(segment)
  for (const [place, each] of from.entries()) {
    const since = takeAway(each.gone.slice(), gone[place] ?? each.gone)
    eachBit(since, (ordinal) => {
      markGone(made, each.segment.ids[ordinal] ?? 0)
      return true
    })
  }
  return made
}

/** The smallest segments, together with those that are not many times as large. */
function nextMerge(segments: readonly Living[], names: Names): Merge | null {
  const worn = segments.find(({ segment, goneCount }) => goneCount > segment.count * GONE_SHARE_MAX)
  const bySize = segments.toSorted((a, b) => a.segment.count - b.segment.count)
  if (!worn && bySize.length < MERGED_AT_ONCE) return null
  const chosen = new Set<Living>(worn ? [worn] : [])
  let sum = 0
  for (const [place, each] of bySize.entries()) {
    if (place >= 2 && each.segment.count > sum * SIZE_RATIO) break
    if (worn && place >= 1 && each.segment.count > worn.segment.count) break
    chosen.add(each)
    sum += each.segment.count
  }
  const from = [...chosen]
  const gone = from.map((each) => each.gone.slice())
  const work = merging(
    from.map(({ segment }, place) => ({ segment, gone: gone[place] ?? bitsFor(segment.count) })),
    names,
  )
  return { from, gone, work }
}

const TITLES_LOOKED_AT = 60

function suggestTitles(
  segments: readonly Living[],
  names: Names,
  beginning: string,
  day: string,
  limit: number,
): Suggestion[] {
  if (limit <= 0 || beginning.trim() === '') return []
  const { ids, relaxed } = searchSegments(
    segments,
    names,
    { q: beginning, day, limit: TITLES_LOOKED_AT },
    { inTexts: false },
  )
  const seen = new Map<string, Suggestion>()
  for (const id of relaxed ? [] : ids) {
    const text = titleOf(segments, id)
    if (text && !seen.has(text)) seen.set(text, { kind: 'title', text, id })
  }
  return [...seen.values()].slice(0, limit)
}
