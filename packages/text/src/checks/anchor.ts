import type { Block, StandardDocument } from '../document/document.ts'
import type { TextPlace } from './check.ts'
import { textAt } from './text-place.ts'

const CONTEXT_CHARACTERS = 8
const ANCHOR_CHARACTERS_MAX = 80

/**
 * The words by which a finding is known again in another draft: those found with a few on either side, gaps left out.
 * The number of a clause is not among them, since it changes with every clause that is put in before.
 */
export function anchorOf(document: StandardDocument, at: TextPlace): string {
  const block = document.blocks[at.block]
  const text = textAt(document, at)
  const start = at.cell || !block ? 0 : startOfWords(block)
  const isInNumber = at.to <= start
  const from = isInNumber ? start : Math.max(start, at.from - CONTEXT_CHARACTERS)
  const to = isInNumber ? start + ANCHOR_CHARACTERS_MAX : at.to + CONTEXT_CHARACTERS
  return text.slice(from, Math.min(to, from + ANCHOR_CHARACTERS_MAX)).replaceAll(/\s+/gu, '')
}

const startOfWords = ({ kind, contentFrom }: Block): number => (kind === 'heading' || kind === 'term' ? contentFrom : 0)

/**
 * The titles of the headings above a place, from the chapter down; an untitled clause adds nothing, and numbers are left
 * out for the reason above.
 */
export function titlePathOf(document: StandardDocument, blockIndex: number): readonly string[] {
  const path: string[] = []
  const block = document.blocks[blockIndex]
  // A heading that is its own parent, or a ring of them, would be the reader's fault; the count keeps it from hanging us.
  for (let index = block?.parent ?? null, steps = 0; index !== null && steps < document.blocks.length; steps++) {
    const heading = document.blocks[index]
    if (!heading) break
    if (heading.isTitled) path.unshift(heading.text.slice(heading.contentFrom).replaceAll(/\s+/gu, ''))
    index = heading.parent
  }
  return path
}
