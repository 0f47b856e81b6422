import type { Block } from '../../document/document.ts'
import type { CheckedText, Passage } from '../checked-text.ts'

/** The paragraphs, list items and untitled clauses of the scope; headings and notes left out. */
export const scopePassages = ({ facts }: CheckedText): readonly Passage[] =>
  facts.passages.filter(({ block, cell }) => block.element === 'scope' && cell === undefined && isSaid(block))

const isSaid = ({ kind, isTitled, level }: Block): boolean =>
  kind === 'paragraph' || kind === 'list-item' || (kind === 'heading' && !isTitled && level !== 1)

export const scopeWords = (text: CheckedText): string =>
  scopePassages(text)
    .map((passage) => passage.text)
    .join('\n')
