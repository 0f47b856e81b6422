import type { Block, ElementName } from '../../document/document.ts'
import type { CheckedText } from '../checked-text.ts'

const MAIN: ReadonlySet<ElementName> = new Set(['scope', 'normative-references', 'terms', 'symbols', 'core'])

/**
 * The chapters of the main text in their order, annexes left out. What is numbered before a scope that is chapter 1
 * divides the introduction and is no chapter.
 */
export function chaptersOf({ facts }: CheckedText): readonly Block[] {
  const chapters = facts.headings.filter(({ level, element }) => level === 1 && MAIN.has(element))
  const scope = chapters.findIndex(({ element, number }) => element === 'scope' && number?.value === '1')
  return scope > 0 ? chapters.slice(scope) : chapters
}

/** The members of a number of a chapter or clause: 5.2.1 has three, A.1 two; empty for what is no such number. */
export const partsOf = ({ number }: Block): readonly string[] =>
  number && /^(?:\d+|[A-Z](?=\.))(?:\.\d+)*$/u.test(number.value) ? number.value.split('.') : []
