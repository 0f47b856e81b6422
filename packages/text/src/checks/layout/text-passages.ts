import type { Block } from '../../document/document.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'

const OUTSIDE: ReadonlySet<Block['element']> = new Set(['cover', 'contents'])
const DRAWN: ReadonlySet<Block['kind']> = new Set(['figure', 'formula'])

/** What is set as text: no cover, no contents, nothing in drawings and formulas. */
export const textPassagesOf: (text: CheckedText) => readonly Passage[] = lazyFor(({ facts }: CheckedText) =>
  facts.passages.filter(({ block }) => !OUTSIDE.has(block.element) && !DRAWN.has(block.kind)),
)
