import { withoutNature } from '../document/annex-heading.ts'
import type { Block, StandardDocument } from '../document/document.ts'
import { comparable } from '../document/words.ts'

/**
 * How the numbers that were reconstructed agree with those in the file's own list of contents, which the word processor
 * made. `titled`: entries whose title is that of a heading; the others are stale. `numbered`: those with its number too.
 */
export type ContentsAgreement = {
  readonly titled: number
  readonly numbered: number
  /** Entries without such a heading, and those whose heading has another number: for people to look at. */
  readonly stale: readonly string[]
  readonly different: readonly string[]
}

export function agreementOf({ blocks }: StandardDocument): ContentsAgreement {
  const headings = blocks.filter((block) => block.kind === 'heading' && block.element !== 'contents')
  const entries = blocks.flatMap(({ entry }) => (entry ? [entry] : []))
  const words = (entry: { readonly number: string | null; readonly title: string }) =>
    `${entry.number ?? ''} ${entry.title}`.trim()
  const stale: string[] = []
  const different: string[] = []
  let numbered = 0
  for (const entry of entries) {
    const named = headings.filter((block) => titleOf(block) === comparable(withoutNature(entry.title)))
    if (named.length === 0) stale.push(words(entry))
    else if (named.some((block) => (block.number?.value ?? null) === entry.number)) numbered += 1
    else different.push(`${words(entry)} ≠ ${named.map(({ number }) => number?.value ?? '—').join(', ')}`)
  }
  return { titled: entries.length - stale.length, numbered, stale, different }
}

function titleOf(block: Block): string {
  return comparable(withoutNature(block.annex ? block.annex.title : block.text.slice(block.contentFrom)))
}
