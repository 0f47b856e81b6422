import { type DraftBlock, readDraftText } from '../../documents/draft-text.ts'

/** A piece of a text with the clause that it stands in, as it is cited; null before the first one. */
export type Passage = readonly [clause: string | null, words: string]

/** More than any standard of these bodies has; what goes beyond is not searched. */
const CHARACTERS_MAX = 400_000
/** A database takes no lone halves of characters in JSON, and control characters say nothing. */
const NOT_KEPT = /[\p{Surrogate}\p{Cc}]+/gu

/** The text of a file, passage by passage; none where the engine cannot read it. */
export function passagesOf(bytes: Uint8Array): Passage[] {
  const parts = readDraftText(bytes) ?? []
  const passages: Passage[] = []
  let clause: string | null = null
  let left = CHARACTERS_MAX
  for (const block of parts.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'table') clause = block.clause ?? clause
    const words = wordsOf(block).slice(0, left)
    if (words === '') continue
    left -= words.length
    passages.push([clause, words])
    if (left <= 0) break
  }
  return passages
}

const wordsOf = (block: DraftBlock): string =>
  (block.kind === 'table'
    ? block.rows
        .flat()
        .map(({ text }) => text)
        .join(' ')
    : block.text
  )
    .replace(NOT_KEPT, ' ')
    .trim()
