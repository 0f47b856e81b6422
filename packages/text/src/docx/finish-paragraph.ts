import type { FlowParagraph, FlowPlace, Indent } from '../document/flow.ts'
import { detached } from './detached.ts'
import type { NumberInstance } from './numbering.ts'
import type { LevelIndent, OpenParagraph } from './open-paragraph.ts'
import { NO_PARAGRAPH_PROPERTIES, overlayParagraph, type ParagraphProperties } from './paragraph-properties.ts'
import type { StoryContext } from './story-context.ts'
import type { Style } from './styles.ts'

const OUTLINE_LEVEL_LAST = 8
const SIZE_USUAL_HALF_POINTS = 20

/** Sets what the properties say of a paragraph: its own, or those of the paragraph into which it runs on. */
export function startParagraph(paragraph: OpenParagraph, properties: ParagraphProperties, context: StoryContext): void {
  paragraph.properties = properties
  paragraph.style = context.styles.paragraph(paragraph.properties.style)
}

/** Counts the paragraph in its list, once: before the text boxes in it are counted, and only if its mark stays. */
export function countNumber(paragraph: OpenParagraph, context: StoryContext): void {
  if (paragraph.isCounted) return
  paragraph.isCounted = true
  const own = paragraph.properties.numbering
  const inherited = paragraph.style?.paragraph.numbering ?? null
  const number = own?.number ?? inherited?.number ?? null
  // Number 0 takes away the number that the style gives (ECMA-376-1, 17.9.18).
  const instance = number === null || number === '0' ? null : context.numberings.instance(number)
  if (!instance) return
  const fromStyle = (own?.number ?? null) === null
  const level = own?.level ?? levelOfStyle(paragraph.style, instance) ?? 0
  paragraph.numbering = context.counters.next(instance, level, fromStyle)
  const { left = null, firstLine = null } = instance.levels[level] ?? {}
  paragraph.levelIndent = { left, firstLine }
}

/** The level that is linked to the style or one of its ancestors beats what the style says (17.9.23). */
function levelOfStyle(style: Style | null, instance: NumberInstance): number | null {
  for (const link of style?.chain ?? []) {
    const linked = instance.levels.findIndex((level) => level?.style === link.id)
    if (linked >= 0) return linked
    const level = link.numbering?.level ?? null
    if (level !== null) return level
  }
  return null
}

export function finishParagraph(
  paragraph: OpenParagraph,
  section: number,
  place: FlowPlace,
  context: StoryContext,
): FlowParagraph {
  const { properties, style } = paragraph
  const merged = overlayParagraph(style?.overDefaults ?? context.styles.defaultParagraph, properties)
  const level = merged.outlineLevel
  return {
    kind: 'paragraph',
    text: detached(paragraph.text),
    segments: paragraph.segments,
    runs: paragraph.runs,
    section,
    place,
    styles: style?.names ?? [],
    outlineLevel: level !== null && level >= 0 && level <= OUTLINE_LEVEL_LAST ? level : null,
    numbering: paragraph.numbering,
    alignment: merged.alignment,
    indent: indentOf(paragraph, merged, context),
    pageBreakBefore: paragraph.pageBreakBefore || merged.pageBreakBefore === true,
    borders: merged.borders ?? [],
    contents: paragraph.isInContents ? 'field' : style?.isContents ? 'style' : null,
    fields: paragraph.fields,
    bookmarks: paragraph.bookmarks,
    pictures: paragraph.pictures,
    formulas: paragraph.formulas,
    noteReferences: paragraph.noteReferences,
    revision: paragraph.revision,
  }
}

/** The indent of a list level lies over that of the style if the paragraph itself took the list, else under it (17.7.2). */
function indentOf(paragraph: OpenParagraph, merged: ParagraphProperties, context: StoryContext): Indent {
  const { levelIndent, style } = paragraph
  const { left, leftChars, firstLine, firstLineChars } = levelIndent
    ? withLevel(paragraph, levelIndent, context)
    : merged
  const size = style?.run.sizeHalfPoints ?? context.styles.defaultRun.sizeHalfPoints ?? SIZE_USUAL_HALF_POINTS
  const charsToTwentieths = (chars: number | null): number => Math.round(((chars ?? 0) / 100) * size * 10)
  return { left: left ?? charsToTwentieths(leftChars), firstLine: firstLine ?? charsToTwentieths(firstLineChars) }
}

function withLevel(paragraph: OpenParagraph, levelIndent: LevelIndent, context: StoryContext): ParagraphProperties {
  const level = { ...NO_PARAGRAPH_PROPERTIES, ...levelIndent }
  const ofStyle = paragraph.style?.paragraph ?? NO_PARAGRAPH_PROPERTIES
  const [first, second] = paragraph.numbering?.fromStyle === false ? [ofStyle, level] : [level, ofStyle]
  return [first, second, paragraph.properties].reduce(overlayParagraph, context.styles.defaultParagraph)
}
