import type { Block, ElementName, StandardDocument } from '../../document/document.ts'
import { type ListMarker, listMarkerOf } from '../../document/list-marker.ts'
import type { TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'

/** Items that follow each other without anything between them, and the visible blocks before and after them. */
export type List = {
  readonly items: readonly [Block, ...Block[]]
  readonly before: Block | null
  readonly after: Block | null
}

/** Entries of references and of indexes, and symbols with their meanings, are no lists in the sense of 7.5. */
const WITHOUT_LISTS: ReadonlySet<ElementName> = new Set([
  'cover',
  'contents',
  'normative-references',
  'symbols',
  'bibliography',
  'index',
])

export const listsIn = ({ document }: CheckedText): readonly List[] => listsOfDocument(document)

const listsOfDocument = lazyFor((document: StandardDocument): readonly List[] => {
  const visible = document.blocks.filter(({ kind }) => kind !== 'empty')
  const lists: List[] = []
  let start: number | null = null
  for (let at = 0; at <= visible.length; at += 1) {
    const isItem = visible[at]?.kind === 'list-item'
    if (isItem) start ??= at
    if (isItem || start === null) continue
    const [first, ...others] = visible.slice(start, at)
    if (first && !WITHOUT_LISTS.has(first.element))
      lists.push({ items: [first, ...others], before: visible[start - 1] ?? null, after: visible[at] ?? null })
    start = null
  }
  return lists
})

/** The marker of an item, typed or shown by its list; null where it has none that is known. */
export const markerOf = ({ number }: Block): ListMarker | null => (number ? listMarkerOf(number.value) : null)

/** Where the typed marker stands; the whole item where its list shows it. */
export function placeOfMarker({ index, text, number }: Block): TextPlace {
  const typed = number?.typed?.trim() ?? ''
  const from = typed === '' ? 0 : Math.max(0, text.indexOf(typed))
  return { block: index, from, to: typed === '' ? text.trimEnd().length : from + typed.length }
}

/** Tables, pictures and formulas may stand between the items of one list. */
export const isInterposed = (block: Block | null): boolean =>
  block !== null && ['table', 'figure', 'formula', 'caption', 'footnote'].includes(block.kind)
