import { type Block, readStandard } from '@zhunsheng/text'

/**
 * A piece of a draft as it is shown, its number in front as the word processor shows it. `clause` is where an opinion on
 * it would point: the number of the clause or, where it has none, the words of the heading and of those above it.
 */
export type DraftBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string; readonly clause: string | null }
  | { readonly kind: 'table'; readonly rows: readonly (readonly { readonly text: string; readonly span: number }[])[] }

/** A draft in pieces small enough for one page, each named by its first heading. */
export type DraftPart = { readonly title: string | null; readonly blocks: readonly DraftBlock[] }

const CLAUSE_LENGTH_MAX = 60
const PART_CHARACTERS_MAX = 16_000
const PLACE_MARK = ' › '

/** Of no use to somebody who comments on clauses: what the cover says is on the page, and contents repeat the headings. */
const NOT_SHOWN: readonly Block['kind'][] = ['empty', 'cover-field', 'contents-entry', 'figure']

/** Reads the words of a text; null when the bytes are none that the engine can read, or say nothing. */
export function readDraftText(bytes: Uint8Array): DraftPart[] | null {
  const read = readStandard(bytes)
  if (!read.ok || read.document.readability.verdict !== 'readable') return null
  return partsOf(draftBlocks(read.document.blocks))
}

function draftBlocks(blocks: readonly Block[]): DraftBlock[] {
  const above: string[] = []
  return blocks
    .filter(({ kind, element }) => !NOT_SHOWN.includes(kind) && element !== 'cover' && element !== 'contents')
    .map((block): DraftBlock => {
      if (block.table) return { kind: 'table', rows: block.table.rows.map(({ cells }) => cells.map(cellOf)) }
      const text = shownText(block)
      if (block.kind !== 'heading') return { kind: 'paragraph', text, clause: null }
      above.splice((block.level ?? 1) - 1, above.length, titleOf(block))
      const clause = block.number?.value ?? placeOf(above)
      return { kind: block.isTitled ? 'heading' : 'paragraph', text, clause }
    })
}

/** Gaps between Chinese characters, as in the titles of 前言 and 引言, only spread them out. */
const titleOf = ({ text, contentFrom }: Block): string =>
  text
    .slice(contentFrom)
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .trim()

/** The number that the word processor shows by itself stands in front of the words, as it does on paper. */
function shownText({ text, number }: Block): string {
  const shown = number?.origin === 'automatic' ? number.reconstructed : null
  return `${shown === null ? '' : `${shown.trim()} `}${text}`.trim()
}

/** A heading with as many of those above it as there is room for: “存储” alone may be the name of many clauses. */
function placeOf(above: readonly string[]): string {
  const names = above.filter((name) => name)
  const enough = names.findIndex((_, index) => names.slice(index).join(PLACE_MARK).length <= CLAUSE_LENGTH_MAX)
  return enough < 0 ? (names.at(-1) ?? '').slice(0, CLAUSE_LENGTH_MAX) : names.slice(enough).join(PLACE_MARK)
}

const cellOf = ({ text, columnSpan }: { readonly text: string; readonly columnSpan: number }) => ({
  text,
  span: columnSpan,
})

/** Cut at headings of the first level where the size allows it. A single block is never cut. */
function partsOf(blocks: readonly DraftBlock[]): DraftPart[] {
  const parts: DraftBlock[][] = [[]]
  let size = 0
  for (const block of blocks) {
    const length = lengthOf(block)
    const isChapter = block.kind === 'heading' && block.clause !== null && !block.clause.includes('.')
    if (size > 0 && (size + length > PART_CHARACTERS_MAX || (isChapter && size > PART_CHARACTERS_MAX / 2))) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(block)
    size += length
  }
  return parts.filter((part) => part.length > 0).map((part) => ({ title: firstHeading(part) ?? null, blocks: part }))
}

const lengthOf = (block: DraftBlock): number =>
  block.kind === 'table' ? block.rows.flat().reduce((sum, { text }) => sum + text.length, 0) : block.text.length

function firstHeading(part: readonly DraftBlock[]): string | undefined {
  const heading = part.find((block) => block.kind === 'heading')
  return heading && heading.kind !== 'table' ? heading.text : undefined
}
