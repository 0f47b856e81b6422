import type { StandardDocument } from '../../document/document.ts'
import type { TextPlace } from '../check.ts'
import { coverFields, placeOfField } from './cover-fields.ts'

const STAGE_SUFFIX = /[（(][^（()）]{0,20}(?:稿|草案)[^（()）]{0,10}[)）]$/u

/** The Chinese name of the document, from the cover, else from the first page of the text. Gaps are kept as one space. */
export function titleOf(document: StandardDocument): { readonly words: string; readonly at: TextPlace } | null {
  const [first, ...rest] = coverFields(document, 'title')
  if (first) return { words: tidy([first, ...rest].map(({ value }) => value).join(' ')), at: placeOfField(first) }
  const blocks = document.blocks.filter(({ kind }) => kind === 'document-title')
  const [block] = blocks
  if (!block) return null
  return {
    words: tidy(blocks.map(({ text }) => text).join(' ')),
    at: { block: block.index, from: 0, to: block.text.length },
  }
}

const tidy = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim().replace(STAGE_SUFFIX, '').trim()
