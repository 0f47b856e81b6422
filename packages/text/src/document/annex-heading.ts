import type { Block } from './document.ts'
import { elementOfTitle } from './element-title.ts'
import type { FlowBlock, FlowParagraph } from './flow.ts'
import { automaticHeadingNumber, headingNumberOf } from './heading-number.ts'
import { styleRoleOf } from './style-role.ts'
import { movedBy } from './table-model.ts'
import { isBlank, isSentence, skipGap, tidied, withoutGaps } from './words.ts'

export type Annex = NonNullable<Block['annex']>

const NATURE = /[（(][\s\u3000]{0,8}(规范性|资料性)[\s\u3000]{0,8}(?:附[\s\u3000]{0,8}录)?[\s\u3000]{0,8}[）)]/u
const NATURE_ALONE =
  /^[\s\u3000]{0,8}[（(][\s\u3000]{0,8}(?:规范性|资料性)[\s\u3000]{0,8}(?:附[\s\u3000]{0,8}录)?[\s\u3000]{0,8}[）)][\s\u3000]{0,8}$/u
const LONGEST_TITLE = 60
const FARTHEST_CONTINUATION = 2

/**
 * The heading of an annex stands in one paragraph with line breaks or in up to three: letter, nature, title. Here the
 * paragraphs become one, joined by line breaks, with their places in the file kept: so exactly one heading block carries an
 * annex, and nothing of it looks like a paragraph under its own heading. `moved[i]` is the new index of block `i`.
 */
export function foldAnnexHeadings(blocks: readonly FlowBlock[]): {
  readonly blocks: readonly FlowBlock[]
  readonly moved: readonly number[]
} {
  const kept: FlowBlock[] = []
  const moved: number[] = []
  let heading = -1
  for (const block of blocks) {
    const open = kept[heading]
    if (open && continues(open, block)) {
      kept[heading] = joined(open as FlowParagraph, block as FlowParagraph) // `continues` is true of paragraphs only
      moved.push(heading)
      continue
    }
    moved.push(kept.length)
    if (block.kind === 'paragraph' && startsAnnex(block)) heading = kept.length
    else if (!isGap(block) || kept.length - heading > FARTHEST_CONTINUATION) heading = -1
    kept.push(block)
  }
  return { blocks: kept, moved }
}

/** An empty paragraph between the parts of a heading; it comes to stand after them. */
function isGap(block: FlowBlock): boolean {
  return block.kind === 'paragraph' && isBlank(block.text)
}

function continues(heading: FlowBlock, block: FlowBlock): boolean {
  if (heading.kind !== 'paragraph' || block.kind !== 'paragraph' || block.place !== 'body') return false
  if (isBlank(block.text) || block.contents !== null) return false
  if (countLines(heading.text) > FARTHEST_CONTINUATION + 1) return false
  const annex = annexOf(heading.text, heading.numbering?.text ?? null)
  if (!annex) return false
  if (annex.nature === null && NATURE.test(block.text) && block.text.search(NATURE) === skipGap(block.text, 0)) {
    return NATURE_ALONE.test(block.text) || annex.title === ''
  }
  return annex.title === '' && isAnnexTitle(block)
}

function countLines(text: string): number {
  return text.split('\n').filter((line) => !isBlank(line)).length
}

function isAnnexTitle(block: FlowParagraph): boolean {
  if (block.text.length > LONGEST_TITLE || isSentence(block.text) || headingNumberOf(block.text)) return false
  if (block.numbering && !isBlank(block.numbering.text)) return false
  return elementOfTitle(block.text) === null && !/^[\s\u3000]*[图表]/u.test(block.text)
}

/** Whether a paragraph is the first of an annex's heading: 附录 A automatically or typed, and no sentence that begins with it. */
export function startsAnnex(paragraph: FlowParagraph): boolean {
  if (paragraph.contents !== null || paragraph.place !== 'body') return false
  const shown = paragraph.numbering ? automaticHeadingNumber(paragraph.numbering.text) : null
  if (shown) return shown.shape === 'annex'
  const typed = headingNumberOf(paragraph.text)
  if (typed?.shape !== 'annex') return false
  const rest = paragraph.text.slice(typed.to)
  if (/\t[0-9]+\s*$/u.test(rest) || isSentence(rest) || rest.length > LONGEST_TITLE + 20) return false
  return typed.hasGap || rest === '' || NATURE.test(rest.slice(0, 12)) || styleRoleOf(paragraph.styles)?.is === 'annex'
}

/** The three parts of an annex heading; null where there is no letter. */
export function annexOf(text: string, shown: string | null): Annex | null {
  const automatic = shown === null ? null : automaticHeadingNumber(shown)
  const typed = headingNumberOf(text)
  const number = typed?.shape === 'annex' ? typed : automatic
  if (number?.shape !== 'annex') return null
  const rest = text.slice(typed?.shape === 'annex' ? typed.to : 0)
  const nature = NATURE.exec(rest)?.[1]
  return {
    letter: number.parts[0] ?? '',
    nature: nature === '规范性' ? 'normative' : nature === '资料性' ? 'informative' : null,
    title: tidied(rest.replace(NATURE, ' ')),
  }
}

/** The nature of an annex taken away: in contents it stands before or after the title. */
export function withoutNature(title: string): string {
  return withoutGaps(title.replace(NATURE, ''))
}

function joined(heading: FlowParagraph, next: FlowParagraph): FlowParagraph {
  const by = heading.text.length + 1
  const moved = movedBy(next, by)
  return {
    ...heading,
    text: `${heading.text}\n${next.text}`,
    segments: [...heading.segments, ...moved.segments],
    runs: [...heading.runs, ...moved.runs],
    formulas: [...heading.formulas, ...moved.formulas],
    noteReferences: [...heading.noteReferences, ...moved.noteReferences],
    fields: [...heading.fields, ...moved.fields],
    bookmarks: [...heading.bookmarks, ...moved.bookmarks],
    pictures: [...heading.pictures, ...next.pictures],
  }
}
