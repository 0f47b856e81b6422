import type { Bookmark, Field, FlowBlock, Formula, NoteReference, Numbering } from '../document/flow.ts'
import { OBJECT_PLACEHOLDER, type SourceSegment } from '../document/source-map.ts'
import type { RevisionState, TextRun } from '../document/text-run.ts'
import { NO_PARAGRAPH_PROPERTIES, type ParagraphProperties } from './paragraph-properties.ts'
import { NO_RUN_PROPERTIES, type RunProperties } from './run-properties.ts'
import type { Style } from './styles.ts'

export type RunFormat = Omit<TextRun, 'from' | 'to' | 'revision'>

/**
 * A run that is open. `index` is its place among the text-bearing runs of its paragraph, -1 as long as nothing in it bears
 * text; `offset` the length of its text so far. `read-docx.ts` says how runs are counted.
 */
export type OpenRun = { index: number; offset: number; properties: RunProperties; format: RunFormat | null }

type GrowingRun = Omit<TextRun, 'to'> & { to: number }

export type LevelIndent = { readonly left: number | null; readonly firstLine: number | null }

/** Characters that nobody sees. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u
const UNSEEN_OR_BREAK = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\t\n\r]/u

/** A paragraph that is being read. One whose mark is gone in the view goes on into the next paragraph of the file. */
export class OpenParagraph {
  readonly part: string
  /** Its place among the paragraphs of the part. */
  index: number
  text = ''
  readonly segments: SourceSegment[] = []
  readonly runs: GrowingRun[] = []
  /** Of a run that says nothing of itself. */
  plainFormat: RunFormat | null = null
  readonly fields: Field[] = []
  readonly bookmarks: Bookmark[] = []
  readonly pictures: number[] = []
  readonly formulas: Formula[] = []
  readonly noteReferences: NoteReference[] = []
  /** Comments that begin in it. */
  readonly comments: string[] = []
  /** Of the text boxes anchored in it. */
  readonly beside: FlowBlock[] = []
  properties: ParagraphProperties = NO_PARAGRAPH_PROPERTIES
  style: Style | null = null
  numbering: Numbering | null = null
  isCounted = false
  /** Indents that the level of the list gives. */
  levelIndent: LevelIndent | null = null
  isMarkGone = false
  revision: RevisionState = null
  isInContents = false
  pageBreakBefore = false
  /** A page break was met after text; what follows it decides where it belongs. */
  isBreakPending = false
  private nextRun = 0
  /** Of the last piece of text; most pieces share it with the one before. */
  private lastFormat: RunFormat | null = null
  readonly openRuns: OpenRun[] = []

  constructor(part: string, index: number) {
    this.part = part
    this.index = index
  }

  /** Goes on as the paragraph at `index`, whose properties will count. */
  continueAt(index: number): void {
    this.index = index
    this.nextRun = 0
    this.openRuns.length = 0
    this.isMarkGone = false
    this.plainFormat = null
  }

  /** The run that is open, counted among the text-bearing ones from now on. */
  bearingRun(): OpenRun {
    const open = this.openRuns.at(-1) ?? this.strayRun()
    if (open.index < 0) {
      open.index = this.nextRun
      this.nextRun += 1
    }
    return open
  }

  /** Text outside any run is not allowed there and not shown by Word either; it only must not upset the reader. */
  private strayRun(): OpenRun {
    const run: OpenRun = { index: this.nextRun, offset: 0, properties: NO_RUN_PROPERTIES, format: null }
    this.openRuns.push(run)
    return run
  }

  /** The characters of one `w:t`; line ends and tabs in it are mere white space of the markup. */
  appendText(source: string, run: OpenRun, format: RunFormat, revision: RevisionState): void {
    const from = run.offset
    run.offset += source.length
    if (!UNSEEN_OR_BREAK.test(source)) {
      this.append(source, run.index, from, format, revision)
      return
    }
    let start = 0
    for (let at = 0; at <= source.length; at += 1) {
      if (at < source.length && !UNSEEN.test(source.charAt(at))) continue
      if (at > start) {
        this.append(source.slice(start, at).replace(/[\t\n\r]/gu, ' '), run.index, from + start, format, revision)
      }
      start = at + 1
    }
  }

  /** A sign that the file writes as an element: a tab, a break, a hyphen, a symbol. One unit of the run's text. */
  appendSign(sign: string, run: OpenRun, format: RunFormat, revision: RevisionState): void {
    this.append(sign, run.index, run.offset, format, revision)
    run.offset += 1
  }

  /** A picture, object or formula. Answers where it stands. */
  appendPlaceholder(format: RunFormat, revision: RevisionState): number {
    const at = this.text.length
    this.appendUnplaced(OBJECT_PLACEHOLDER, format, revision)
    return at
  }

  /** What no run holds: the place in the file is that of what stands before it. */
  appendUnplaced(text: string, format: RunFormat, revision: RevisionState): void {
    this.cover(text.length, format, revision)
    this.text += text
  }

  private append(text: string, run: number, offset: number, format: RunFormat, revision: RevisionState): void {
    if (text === '') return
    const at = this.text.length
    const last = this.segments.at(-1)
    const goesOn =
      last?.run === run && last.paragraph === this.index && last.offset + at - last.at === offset && run >= 0
    if (!goesOn) this.segments.push({ at, part: this.part, paragraph: this.index, run, offset })
    this.cover(text.length, format, revision)
    this.text += text
  }

  private cover(length: number, format: RunFormat, revision: RevisionState): void {
    const from = this.text.length
    const last = this.runs.at(-1)
    const isSame = format === this.lastFormat || (last !== undefined && isSameFormat(last, format))
    this.lastFormat = format
    if (last && isSame && last.revision === revision && last.to === from) {
      last.to = from + length
      return
    }
    const { bold, italic, hidden, position, sizeHalfPoints, fontEastAsia, fontLatin } = format
    const to = from + length
    this.runs.push({ from, to, bold, italic, hidden, position, sizeHalfPoints, fontEastAsia, fontLatin, revision })
  }
}

const isSameFormat = (one: RunFormat, other: RunFormat): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.hidden === other.hidden &&
  one.position === other.position &&
  one.sizeHalfPoints === other.sizeHalfPoints &&
  one.fontEastAsia === other.fontEastAsia &&
  one.fontLatin === other.fontLatin
