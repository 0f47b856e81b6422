import type { Block } from '../../document/document.ts'
import type { ListMarker } from '../../document/list-marker.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'
import { type List, listsIn, markerOf, placeOfMarker } from './lists.ts'

/** Lettered and numbered items out of order, and lists that go on counting from another list. */
export const listSequenceBroken: Check = {
  id: 'S19',
  name: 'list-sequence-broken',
  group: 'structure',
  title: { zh: '列项编号的次序', en: 'sequence of lists' },
  why: {
    zh: '列项常因续接上一个列表而不从 a) 开始，引用“5.2 a)”就会落空。',
    en: 'A list that goes on from another does not begin with a), and a reference to 5.2 a) leads nowhere.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '7.5', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  messages: {
    begins: {
      zh: '新的列项从 {marker} 开始，应从 {expected} 开始',
      en: 'a new list begins with {marker} instead of {expected}',
    },
    jumps: {
      zh: '列项 {marker} 不连续，按次序应为 {expected}',
      en: 'the item {marker} is out of order; in its order it is {expected}',
    },
  },
  check: (text) => {
    const lists = listsIn(text).filter(({ items }) => items.some((item) => countedOf(item) !== null))
    if (lists.length === 0) return notApplicable('nothing-to-check')
    return found(faultsIn(lists, text))
  },
}

type Counted = { readonly family: 'letter' | 'figure'; readonly ordinal: number }

function countedOf(item: Block): Counted | null {
  const marker: ListMarker | null = markerOf(item)
  if (!marker || marker.ordinal === null) return null
  const { family, ordinal } = marker
  return family === 'letter' || family === 'figure' ? { family, ordinal } : null
}

/** What a clause has counted so far: which ordinals of a family, and the last of each level. */
type Count = { readonly seen: Set<string>; readonly last: Map<string, number> }

function faultsIn(lists: readonly List[], text: CheckedText): readonly FoundFault[] {
  const faults: FoundFault[] = []
  let count: Count = { seen: new Set(), last: new Map() }
  let earlier: List | null = null
  for (const list of lists) {
    if (!isSameClause(list, earlier, text)) count = { seen: new Set(), last: new Map() }
    count.last.clear()
    list.items.forEach((item, at) => {
      const before = at === 0 ? list.before : (list.items[at - 1] ?? null)
      const fault = faultAt(item, before, at === 0, count)
      if (fault) faults.push(fault)
    })
    earlier = list
  }
  return faults
}

function isSameClause({ items: [first] }: List, earlier: List | null, { document }: CheckedText): boolean {
  if (!earlier || earlier.items[0].parent !== first.parent) return false
  return !document.blocks.slice(earlier.items[0].index, first.index).some(({ kind }) => kind === 'term')
}

function faultAt(item: Block, before: Block | null, isFirst: boolean, count: Count): FoundFault | null {
  const counted = countedOf(item)
  if (!counted) return null
  const { family, ordinal } = counted
  // Items within an item count anew for each.
  if (item.level === 1) for (const key of count.last.keys()) if (key.startsWith('2')) count.last.delete(key)
  const level = `${item.level} ${family}`
  const last = count.last.get(level)
  const isRestart = ordinal === 1 && last !== undefined && before !== null && countedOf(before)?.family === family
  const isInOrder = ordinal === 1 ? !isRestart : follows(counted, last, before, isFirst, count)
  count.last.set(level, ordinal)
  count.seen.add(`${family} ${ordinal}`)
  return isInOrder ? null : faultOf(item, counted, last)
}

/** Whether the item before it was there: next to it, further up in the clause, or within the line before. */
function follows(
  counted: Counted,
  last: number | undefined,
  before: Block | null,
  isFirst: boolean,
  count: Count,
): boolean {
  const { family, ordinal } = counted
  if (last !== undefined && ordinal <= last) return false
  if (before && holdsMarker(before.text, family, ordinal - 1)) return true
  const isNewList = isFirst && before?.kind === 'paragraph' && /[：:]\s*$/u.test(before.text)
  return !isNewList && count.seen.has(`${family} ${ordinal - 1}`)
}

function faultOf(item: Block, { family }: Counted, last: number | undefined): FoundFault {
  const expected = markerFor(family, (last ?? 0) + 1)
  const data = { marker: item.number?.value ?? '', expected }
  const message = last === undefined ? 'begins' : 'jumps'
  return { at: placeOfMarker(item), message, data, certainty: item.certainty }
}

/** 描述：1）… begins a list within a paragraph, and its second item stands on the next line. */
function holdsMarker(text: string, family: Counted['family'], ordinal: number): boolean {
  const marker = markerFor(family, ordinal)
  return text.includes(marker) || text.includes(marker.replace(')', '）'))
}

const markerFor = (family: Counted['family'], ordinal: number): string =>
  family === 'figure' ? `${ordinal})` : `${String.fromCodePoint(0x60 + ordinal)})`
