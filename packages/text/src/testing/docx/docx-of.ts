import { strToU8, type Zippable, zipSync } from 'fflate'
import { type Counted, countPieces } from '../count-pieces.ts'
import type { Draft } from '../draft.ts'
import { isHeading, pieceXml } from './body.ts'
import { contentsXml } from './contents.ts'
import { coverXml } from './cover.ts'
import { withoutMarks } from './inline.ts'
import type { BodyContext } from './numbered-paragraphs.ts'
import { NUMBERING_OF_STYLE, NumberInstances } from './numbering.ts'
import { fixedParts, footerPart, footnotesPart, headerPart, IMAGE, sectionXml } from './package-parts.ts'
import { ParagraphWriter } from './paragraphs.ts'
import type { StyleMode } from './roles.ts'
import { type ReferenceTarget, runsOf, words } from './runs.ts'
import { styleIdOf, stylesPart } from './styles.ts'
import { NAMESPACES, XML_HEAD } from './xml.ts'

export type DocxOptions = {
  /** `template` unless said otherwise. */
  readonly styles?: StyleMode
  /** Cross-references as REF fields; true unless said otherwise. */
  readonly fields?: boolean
}

/** Zip entries carry a day; a fixed one keeps the file the same, byte for byte, wherever it is made. */
const ENTRY_DAY = '1990-01-01T00:00:00'

/** The draft as a Word document: the same bytes for the same draft. */
export function docxOf(draft: Draft, options: DocxOptions = {}): Uint8Array {
  const mode = options.styles ?? 'template'
  const counts = countPieces(draft)
  const footnotes: string[] = []
  const instances = new NumberInstances()
  const paragraphs = new ParagraphWriter(draft, mode)
  const context: BodyContext = {
    draft,
    mode,
    fields: options.fields ?? true,
    bookmarks: referenceTargets(draft, counts, mode),
    addFootnote: (text) => footnotes.push(text),
    paragraphs,
    instances,
    instanceOfList: new Map(),
    bookmarksOf: (index) => bookmarksOf(draft, counts, index),
  }
  const document = documentPart(context, counts)
  const linkedId = (role: Parameters<typeof styleIdOf>[0]): string | null =>
    mode !== 'typed' && NUMBERING_OF_STYLE[mode][role] ? styleIdOf(role, mode) : null
  const parts: Readonly<Record<string, string>> = {
    ...fixedParts(draft),
    'word/document.xml': document,
    'word/styles.xml': stylesPart(draft, mode),
    'word/numbering.xml': instances.part(linkedId),
    'word/footnotes.xml': footnotesPart(
      footnotes.map((text) => runsOf({ ...context, fields: false }, 'footnote', text)),
      styleIdOf('footnote', mode),
    ),
    'word/header1.xml': headerPart(draft.header ?? '', styleIdOf('header', mode)),
    'word/footer1.xml': footerPart(styleIdOf('footer', mode)),
  }
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  return zipSync({ ...files, 'word/media/image1.png': IMAGE }, { mtime: ENTRY_DAY, level: 6 })
}

function documentPart(context: BodyContext, counts: readonly Counted[]): string {
  const { draft, paragraphs } = context
  const textFrom = draft.pieces.findIndex(({ kind }) => kind === 'document-title' || kind === 'chapter')
  const isStandard = draft.paper === 'standard'
  const written = draft.pieces.map((piece, index) => {
    const counted = counts[index]
    return counted ? pieceXml(context, piece, index, counted) : ''
  })
  const front = contentsXml(context, paragraphs, draft, counts) + written.slice(0, Math.max(0, textFrom)).join('')
  const text = written.slice(Math.max(0, textFrom)).join('') + changesXml(context)
  const last = sectionXml(draft, 'text')
  if (!isStandard) return wholeDocument(text + last)
  const cover = coverXml(context, paragraphs, draft)
  const breaks = (section: 'cover' | 'front'): string => `<w:p><w:pPr>${sectionXml(draft, section)}</w:pPr></w:p>`
  return wholeDocument(cover + breaks('cover') + front + (front === '' ? '' : breaks('front')) + text + last)
}

const wholeDocument = (body: string): string =>
  `${XML_HEAD}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`

/** Tracked and commented words, where the draft has any (ECMA-376-1, 17.13). */
function changesXml({ draft, paragraphs }: BodyContext): string {
  const { trackedInsertion, comment } = draft.layout
  const by = 'w:id="990" w:author="示例编者" w:date="2026-01-01T00:00:00Z"'
  const inserted = trackedInsertion
    ? paragraphs.write('paragraph', `<w:ins ${by}><w:r>${words(withoutMarks(trackedInsertion))}</w:r></w:ins>`)
    : ''
  const commented = comment
    ? paragraphs.write(
        'paragraph',
        `<w:commentRangeStart w:id="1"/><w:r>${words('本条供讨论。')}</w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      )
    : ''
  return inserted + commented
}

/** What can be pointed at, by how a text points at it. */
function referenceTargets(
  draft: Draft,
  counts: readonly Counted[],
  mode: StyleMode,
): ReadonlyMap<string, ReferenceTarget> {
  const targets = draft.pieces.flatMap((piece, index): [string, ReferenceTarget][] => {
    const number = counts[index]?.number ?? null
    if (number === null) return []
    const isCaption = piece.kind === 'table' || piece.kind === 'figure'
    const isTyped = mode === 'typed' || piece.label !== undefined || (isCaption && mode === 'headings')
    const target = { bookmark: `_Ref${index}`, isTyped }
    if (piece.kind === 'formula') return [[`公式${number}`, { ...target, isTyped: true }]]
    if (piece.kind === 'chapter') return [[`第${number}章`, target]]
    return ['clause', 'annex', 'table', 'figure', 'term'].includes(piece.kind) ? [[number, target]] : []
  })
  return new Map(targets)
}

function bookmarksOf(draft: Draft, counts: readonly Counted[], index: number): readonly string[] {
  const piece = draft.pieces[index]
  if (!piece) return []
  const isNumbered = (counts[index]?.number ?? null) !== null
  const isTarget = isNumbered && ['formula', 'table', 'figure', 'term'].includes(piece.kind)
  return isHeading(piece) ? [`_Ref${index}`, `_Toc${index}`] : isTarget ? [`_Ref${index}`] : []
}
