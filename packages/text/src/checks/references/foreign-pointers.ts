import type { Block } from '../../document/document.ts'
import type { Locator } from '../../lexer/locators.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { lazyFor } from '../facts/lazy.ts'
import { type Citation, citationsOf } from './citations.ts'
import type { CitedDocument } from './cited-documents.ts'

/** A citation of one document with the parts of it that are named: GB/T 1.1—2020 中 7.2. */
export type ForeignPointers = {
  readonly citation: Citation
  readonly document: CitedDocument
  readonly pointers: readonly [Locator & { readonly passage: Passage }, ...(Locator & { readonly passage: Passage })[]]
}

const PARTS: ReadonlySet<string> = new Set(['chapter', 'clause', 'list-item', 'annex', 'figure', 'table', 'formula'])

export const foreignPointersOf = lazyFor((text: CheckedText): readonly ForeignPointers[] => {
  const byBlock = new Map<Block, (Locator & { readonly passage: Passage })[]>()
  for (const locator of text.facts.locators) {
    if (locator.foreign === null || !PARTS.has(locator.kind)) continue
    const others = byBlock.get(locator.passage.block)
    if (others) others.push(locator)
    else byBlock.set(locator.passage.block, [locator])
  }
  return citationsOf(text).flatMap((citation): ForeignPointers[] => {
    const { passage, identifier, documents } = citation
    const [first, ...rest] = (byBlock.get(passage.block) ?? []).filter(
      (locator) => locator.passage === passage && locator.foreign?.from === identifier.from,
    )
    const [document, ...others] = documents
    return first && document && others.length === 0 ? [{ citation, document, pointers: [first, ...rest] }] : []
  })
})
