import { clauseNumberOf } from '@zhunsheng/text'
import { headingStyles, isHeadingLevel } from './draft-headings.ts'
import { DamagedPart, openOfficeFile } from './papers/reading/office-file.ts'
import { readWordBlocks, type WordBlock, type WordCell, type WordParagraph } from './papers/reading/word-blocks.ts'

/**
 * A piece of a draft as it is shown. `clause` is where an opinion on it would point: the number it begins with or, where
 * the number is made by the word processor and so is not in the text, the words of the heading and of those above it.
 */
export type DraftBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string; readonly clause: string | null }
  | { readonly kind: 'table'; readonly rows: readonly (readonly { readonly text: string; readonly span: number }[])[] }

/** A draft in pieces small enough for one page, each named by its first heading. */
export type DraftPart = { readonly title: string | null; readonly blocks: readonly DraftBlock[] }

const CONTENTS_PATTERN = /(?:\t|[.．…·]{4,}\s*)(?:\d+|[IVXivx]+)\s*$/u
const CLAUSE_LENGTH_MAX = 60
const PART_CHARACTERS_MAX = 16_000
const HEADING_LENGTH_MAX = 80
const PLACE_MARK = ' › '

type Reading = { readonly blocks: readonly WordBlock[]; readonly headings: ReadonlyMap<string, number> }

/** Reads the words of a .docx; null when the bytes are no Word file or a damaged one. Pictures and formulas stay out. */
export function readDraftText(bytes: Uint8Array): DraftPart[] | null {
  const reading = readWord(bytes)
  return reading && partsOf(draftBlocks(reading))
}

function readWord(bytes: Uint8Array): Reading | null {
  try {
    const opened = openOfficeFile(bytes)
    if (!('file' in opened) || opened.file.kind !== 'word') return null
    const { main, part } = opened.file
    const styles = main.replace(/[^/]*$/u, 'styles.xml')
    const stylesXml = part(styles)
    return {
      blocks: readWordBlocks(main, part(main) ?? ''),
      headings: stylesXml ? headingStyles(styles, stylesXml) : new Map(),
    }
  } catch (error) {
    // A damaged draft is still offered for download as it was filed; it just cannot be shown in the page.
    if (error instanceof DamagedPart) return null
    throw error
  }
}

function draftBlocks({ blocks, headings }: Reading): DraftBlock[] {
  const above: string[] = []
  return blocks.flatMap((block): DraftBlock[] => {
    if (block.kind === 'table') return tableOf(block.rows)
    const text = block.text.trim()
    if (text === '' || isInContents(block, text)) return []
    const number = clauseNumberOf(text)
    const level = text.length <= HEADING_LENGTH_MAX ? headingLevel(block, headings) : null
    if (level === null)
      return [{ kind: looksLikeHeading(text, number) ? 'heading' : 'paragraph', text, clause: number }]
    above.splice(level, above.length, text)
    return [{ kind: 'heading', text, clause: number ?? placeOf(above) }]
  })
}

const tableOf = (rows: readonly WordCell[][]): DraftBlock[] =>
  rows.length === 0 ? [] : [{ kind: 'table', rows: rows.map((row) => row.map(cellOf)) }]

function headingLevel({ outlineLevel, style }: WordParagraph, headings: ReadonlyMap<string, number>): number | null {
  const level = outlineLevel ?? headings.get(style ?? '') ?? null
  return isHeadingLevel(level) ? level : null
}

/** A heading with as many of those above it as there is room for: “存储” alone may be the name of many clauses. */
function placeOf(above: readonly string[]): string {
  const names = above.filter((name) => name)
  const enough = names.findIndex((_, index) => names.slice(index).join(PLACE_MARK).length <= CLAUSE_LENGTH_MAX)
  return enough < 0 ? (names.at(-1) ?? '').slice(0, CLAUSE_LENGTH_MAX) : names.slice(enough).join(PLACE_MARK)
}

const cellOf = ({ text, span, inherited }: WordCell) => ({ text: inherited ? '' : text, span })

/** The list of contents repeats every heading with its page; commenting there would point at nothing. */
const isInContents = ({ style }: WordParagraph, text: string): boolean =>
  CONTENTS_PATTERN.test(text) || /^toc/iu.test(style ?? '')

/** A short line that begins with a number and does not end as a sentence does. */
const looksLikeHeading = (text: string, number: string | null): boolean =>
  number !== null && text.length <= 40 && !/[。；：，.;:,]$/u.test(text)

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
  return parts.filter((part) => part.length > 0).map((part) => ({ title: titleOf(part) ?? null, blocks: part }))
}

const lengthOf = (block: DraftBlock): number =>
  block.kind === 'table' ? block.rows.flat().reduce((sum, { text }) => sum + text.length, 0) : block.text.length

function titleOf(part: readonly DraftBlock[]): string | undefined {
  const heading = part.find((block) => block.kind === 'heading')
  return heading && heading.kind !== 'table' ? heading.text : undefined
}
