import type { StandardDocument } from '../document/document.ts'
import { type SourcePlace, type SourceSegment, sourceOf } from '../document/source-map.ts'
import type { TextRun } from '../document/text-run.ts'
import type { TextPlace } from './check.ts'

type Words = {
  readonly text: string
  readonly segments: readonly SourceSegment[]
  readonly runs: readonly TextRun[]
}

/** The block's words, or those of the cell. Null where there is no such block or cell. */
export function wordsAt({ blocks }: StandardDocument, { block, cell }: TextPlace): Words | null {
  const found = blocks[block]
  if (!found || !cell) return found ?? null
  return found.table?.rows[cell.row]?.cells[cell.cell] ?? null
}

export const textAt = (document: StandardDocument, at: TextPlace): string => wordsAt(document, at)?.text ?? ''

/** Where in the file it stands; null where the reader could not say. */
export function sourceAt(document: StandardDocument, at: TextPlace): SourcePlace | null {
  return sourceOf(wordsAt(document, at)?.segments ?? [], at.from)
}

/** A place that a check made up: outside the words of its block. Throws, since it is the check's fault. */
export function assertPlace(document: StandardDocument, at: TextPlace): void {
  const words = wordsAt(document, at)
  const isInside = words !== null && at.from >= 0 && at.from <= at.to && at.to <= words.text.length
  if (!isInside) throw new RangeError(`no such place in the text: ${JSON.stringify(at)}`)
}

/** The words at a place with those around it, for people. */
export type Excerpt = { readonly before: string; readonly found: string; readonly after: string }

const AROUND_CHARACTERS = 24
const FOUND_CHARACTERS_MAX = 120

export function excerptAt(document: StandardDocument, at: TextPlace): Excerpt {
  const text = textAt(document, at)
  const found = text.slice(at.from, at.to)
  return {
    before: text.slice(Math.max(0, at.from - AROUND_CHARACTERS), at.from),
    found: found.length > FOUND_CHARACTERS_MAX ? `${found.slice(0, FOUND_CHARACTERS_MAX)}…` : found,
    after: text.slice(at.to, at.to + AROUND_CHARACTERS),
  }
}
