import type { Flow, FlowComment, FlowNote, HeaderFooter, RevisionView } from '../document/flow.ts'
import { type Reading, unreadable } from '../document/reading.ts'
import { holdsLockedPackage, isCompoundFile } from './compound-file.ts'
import { child, type Element, readElement, switchOf } from './element.ts'
import { READER_LIMITS, type ReaderLimits } from './limits.ts'
import { ListCounters } from './list-counters.ts'
import type { Budget } from './markup.ts'
import { readNumbering } from './numbering.ts'
import type { Story } from './open-story.ts'
import { type InflateRaw, openPackage, type Package } from './package.ts'
import { plainText } from './plain-text.ts'
import { producerOf } from './producer.ts'
import { NO_RELATIONSHIPS, type Relationships, readRelationships, relationshipsPart } from './relationships.ts'
import { NO_SECTION, readSections } from './section.ts'
import { readStory } from './story.ts'
import { type FileContext, Gaps } from './story-context.ts'
import { readStyles } from './styles.ts'
import { NO_THEME, readTheme } from './theme.ts'
import { UnreadableFile } from './unreadable-file.ts'

export type ReadDocxOptions = {
  /** Which text is read where changes are tracked; `accepted` unless said. */
  readonly view?: RevisionView
  readonly limits?: Partial<ReaderLimits>
  readonly inflateRaw?: InflateRaw
}

/**
 * Reads a .docx of Word, WPS or LibreOffice, transitional or strict, into the paragraphs and tables of its text.
 *
 * Every `SourceSegment` names a place that can be found again by parsing the part anew:
 * - `paragraph` counts the `w:p` start tags of the part from 0 in the order of the file: those in cells, text boxes, notes
 *   and both branches of every `mc:AlternateContent` included, and those that tracked changes hide;
 * - `run` counts, from 0 and in the order of the file, the text-bearing `w:r` that belong to that `w:p` (no other `w:p`
 *   lies between), wherever they stand in it: in links, fields, insertions, deletions, either branch of an
 *   `mc:AlternateContent`. A run bears text if it is the nearest `w:r` around a `w:t`, `w:delText`, `w:tab`, `w:ptab`,
 *   `w:br`, `w:cr`, `w:noBreakHyphen`, `w:softHyphen` or `w:sym` (the `w:tab` of a `w:pPr` has no run). Runs with field
 *   codes, pictures or note references only are not counted;
 * - `offset` counts UTF-16 units of that run's text: the characters of its `w:t` and `w:delText` as the parser gives them,
 *   white space and unseen characters included, one unit for each of the other elements named above.
 * The U+FFFC of a picture or formula, the choice of a form's list and the line end of a page break amid text have no run:
 * they carry on from the segment before, so that `offset` may point at or behind the end of its run; a piece of text that
 * is to be edited must lie within one run's text.
 *
 * List numbers are counted in reading order; those in text boxes count on with the text around their anchor.
 *
 * Never throws for what the bytes hold: what cannot be read is answered with one of the codes of `UNREADABLE`.
 *
 * @basis ECMA-376 parts 1 (WordprocessingML), 2 (packages) and 3 (markup compatibility)
 */
export function readDocx(bytes: Uint8Array, options: ReadDocxOptions = {}): Reading {
  try {
    guardKind(bytes)
    const limits = { ...READER_LIMITS, ...options.limits }
    return {
      ok: true,
      flow: readFlow(openPackage(bytes, limits, options.inflateRaw), options.view ?? 'accepted', limits),
    }
  } catch (cause) {
    if (cause instanceof UnreadableFile) return unreadable(cause.code, cause.detail)
    throw cause
  }
}

function guardKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile('empty', '0 bytes')
  if (isCompoundFile(bytes))
    throw new UnreadableFile(holdsLockedPackage(bytes) ? 'encrypted' : 'is-doc', 'compound file')
}

/** Opens parts by what points at them, so that a file with other part names reads as well. */
class PartReader {
  readonly pack: Package
  readonly limits: ReaderLimits
  readonly budget: Budget

  constructor(pack: Package, limits: ReaderLimits) {
    this.pack = pack
    this.limits = limits
    this.budget = { elements: limits.elements }
  }

  element(part: string | null): Element | null {
    const source = part === null ? null : this.pack.text(part)
    return source === null || part === null ? null : readElement(source, part, this.budget, this.limits)
  }

  relationships(part: string): Relationships {
    const root = this.element(relationshipsPart(part))
    return root ? readRelationships(root, part) : NO_RELATIONSHIPS
  }
}

const ROOT = ''
const MAIN_PART_USUAL = 'word/document.xml'

function readFlow(pack: Package, view: RevisionView, limits: ReaderLimits): Flow {
  const parts = new PartReader(pack, limits)
  const root = parts.relationships(ROOT)
  const main = root.firstOf('officeDocument') ?? MAIN_PART_USUAL
  if (!pack.has(main)) throw new UnreadableFile('not-a-docx', main)
  const relations = parts.relationships(main)
  const settings = parts.element(relations.firstOf('settings'))
  const context = fileContext(parts, relations, settings, view)
  const stories = (kind: string): readonly Story[] => {
    const part = relations.firstOf(kind)
    return part === null ? [] : readStories(parts, context, part, parts.relationships(part))
  }
  const [body] = readStories(parts, context, main, relations)
  if (!body) throw new UnreadableFile('not-a-docx', `${main}: no body`)
  const hasEvenPages = switchOf(child(settings ?? undefined, 'w:evenAndOddHeaders')) === true
  const sections = readSections(body.sections, hasEvenPages, headerReader(parts, context, relations))
  return {
    format: 'docx',
    view,
    producer: producerOf(parts.element(root.firstOf('extended-properties') ?? root.firstOf('extendedProperties'))),
    blocks: body.blocks,
    sections: sections.length > 0 ? sections : [NO_SECTION],
    footnotes: stories('footnotes').flatMap(noteOf),
    endnotes: stories('endnotes').flatMap(noteOf),
    comments: stories('comments').map((story) => commentOf(story, body)),
    pictures: context.pictures,
    revisionCount: context.revisions.count,
    gaps: context.gaps.list(),
  }
}

function fileContext(
  parts: PartReader,
  relations: Relationships,
  settings: Element | null,
  view: RevisionView,
): FileContext {
  const language = child(settings ?? undefined, 'w:themeFontLang')?.attributes['w:eastAsia'] ?? null
  const themeRoot = parts.element(relations.firstOf('theme'))
  const theme = themeRoot ? readTheme(themeRoot, language) : NO_THEME
  const styles = readStyles(parts.element(relations.firstOf('styles')), theme)
  return {
    view,
    limits: parts.limits,
    budget: parts.budget,
    styles,
    theme,
    numberings: readNumbering(parts.element(relations.firstOf('numbering')), styles),
    sizeOf: parts.pack.sizeBytes,
    pictures: [],
    gaps: new Gaps(),
    revisions: { count: 0 },
  }
}

function readStories(
  parts: PartReader,
  context: FileContext,
  part: string,
  relations: Relationships,
): readonly Story[] {
  const source = parts.pack.text(part)
  if (source === null) {
    context.gaps.add('part-missing', part)
    return []
  }
  return readStory({ ...context, part, source, partOf: relations.partOf, counters: new ListCounters() })
}

/** A header is read once, though every section may show it. */
function headerReader(parts: PartReader, context: FileContext, relations: Relationships) {
  const read = new Map<string, Omit<HeaderFooter, 'kind'>>()
  return (relation: string): Omit<HeaderFooter, 'kind'> | null => {
    const part = relations.partOf(relation)
    if (part === null) return null
    const met = read.get(part)
    if (met) return met
    const content = plainText(
      readStories(parts, context, part, parts.relationships(part)).flatMap(({ blocks }) => blocks),
    )
    read.set(part, content)
    return content
  }
}

/** The lines that separate notes from the text are stored as notes of a type (ECMA-376-1, 17.11.10). */
const SEPARATORS = new Set(['separator', 'continuationSeparator', 'continuationNotice'])

function noteOf(story: Story): FlowNote[] {
  if (story.id === null || SEPARATORS.has(story.type ?? '')) return []
  return [{ id: story.id, blocks: story.blocks }]
}

function commentOf(story: Story, body: Story): FlowComment {
  const id = story.id ?? ''
  return { id, author: story.author, text: plainText(story.blocks).text, block: body.comments.get(id) ?? null }
}
