import type { Block } from '../../document/document.ts'
import type { FlowNote } from '../../document/flow.ts'
import type { TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'

/** A footnote of the text with the place of its mark; those of tables stand in cells and follow rules of their own. */
export type PlacedFootnote = { readonly note: FlowNote; readonly text: string; readonly at: TextPlace }

export const footnotesOf: (text: CheckedText) => readonly PlacedFootnote[] = lazyFor(({ document }: CheckedText) => {
  const notes = new Map(document.footnotes.map((note) => [note.id, note]))
  return document.blocks.flatMap((block) =>
    block.noteReferences.flatMap(({ at, kind, id }) => {
      const note = kind === 'footnote' ? notes.get(id) : undefined
      return note ? [{ note, text: wordsOf(note), at: markAt(block, at) }] : []
    }),
  )
})

const wordsOf = ({ blocks }: FlowNote): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n')

/** The mark takes no room in the text: the place is the point where it stands. */
const markAt = ({ index, text }: Block, at: number): TextPlace => {
  const point = Math.min(at, text.length)
  return { block: index, from: point, to: point }
}
