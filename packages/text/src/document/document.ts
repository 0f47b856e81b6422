import type {
  Field,
  FlowComment,
  FlowNote,
  Formula,
  Indent,
  NoteReference,
  Numbering,
  Picture,
  ReaderGap,
  RevisionView,
  Section,
  Side,
  SourceFormat,
} from './flow.ts'
import type { SourceSegment } from './source-map.ts'
import type { Alignment, RevisionState, TextRun } from './text-run.ts'

/** Raised when a reader of the JSON would misread what an older or newer engine wrote. */
export const DOCUMENT_MODEL_VERSION = 1

/** A text of a standard, an explanatory statement or another paper, as plain JSON. */
export type StandardDocument = {
  readonly modelVersion: typeof DOCUMENT_MODEL_VERSION
  readonly format: SourceFormat
  readonly view: RevisionView
  readonly producer: string | null
  /** In reading order. `blocks[i].index === i`. */
  readonly blocks: readonly Block[]
  readonly cover: Cover
  readonly sections: readonly Section[]
  readonly footnotes: readonly FlowNote[]
  readonly endnotes: readonly FlowNote[]
  readonly comments: readonly FlowComment[]
  readonly pictures: readonly Picture[]
  readonly revisionCount: number
  readonly readability: Readability
  readonly gaps: readonly ReaderGap[]
}

/**
 * `garbled`: the text layer is not what a reader sees. `scanned`: there is next to no text. Then nothing is checked.
 * `hanShare` is Han among visible characters, `commonShare` is 的一是在和有中为应 among Han characters; both 0–1.
 */
export type Readability = {
  readonly verdict: 'readable' | 'garbled' | 'scanned'
  readonly hanShare: number
  readonly commonShare: number
}

export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table'
  | 'figure'
  | 'formula'
  | 'note'
  | 'example'
  | 'caption'
  | 'footnote'
  | 'cover-field'
  | 'contents-entry'
  | 'document-title'
  | 'term'
  | 'empty'

/** The elements of a standardizing document (GB/T 1.1—2020, 6.2, table 3), and what surrounds them. */
export type ElementName =
  | 'cover'
  | 'contents'
  | 'foreword'
  | 'introduction'
  | 'scope'
  | 'normative-references'
  | 'terms'
  | 'symbols'
  | 'core'
  | 'annex'
  | 'bibliography'
  | 'index'
  | 'unknown'

/** How sure the reader is: `certain` by the file's own marks, `likely` by two of three paths, `guessed` by one. */
export type Certainty = 'certain' | 'likely' | 'guessed'

/** Where the number of a block comes from; `both` when it stands twice. */
export type NumberOrigin = 'automatic' | 'typed' | 'both'

export type BlockNumber = {
  /** As it counts: `5.2.1`, `A.1`, `附录A`, `a)`, `图1`, `表A.2`, `（3）`, `注1`, `示例`. Gaps removed. */
  readonly value: string
  readonly origin: NumberOrigin
  /** What the word processor shows by itself; null where it is typed only. */
  readonly reconstructed: string | null
  /** What stands in the text, untouched; null where it is automatic only. */
  readonly typed: string | null
  readonly certainty: Certainty
}

export type Block = {
  readonly index: number
  readonly kind: BlockKind
  readonly certainty: Certainty
  /**
   * In the normal form, whole, typed number included: offsets in it are the offsets of findings. `contentFrom` is where
   * the words begin after a typed number or label.
   */
  readonly text: string
  readonly contentFrom: number
  readonly number: BlockNumber | null
  /**
   * Headings: 1 is a chapter or an annex, 2 its clauses, and so on; unnumbered element titles are 1. List items: 1 or 2.
   * Else null.
   */
  readonly level: number | null
  readonly element: ElementName
  /** The number of the clause it stands in: `5.2.1`, `A.1`, `附录A`; the own number for headings; null before the first. */
  readonly clause: string | null
  /** Index of the heading it stands under; null before the first. A heading's is its parent heading. */
  readonly parent: number | null
  /** A heading without a title is a numbered clause whose words follow on the same line. */
  readonly isTitled: boolean
  readonly segments: readonly SourceSegment[]
  readonly runs: readonly TextRun[]
  readonly section: number
  readonly styles: readonly string[]
  readonly numbering: Numbering | null
  readonly outlineLevel: number | null
  readonly alignment: Alignment | null
  readonly indent: Indent | null
  readonly borders: readonly Side[]
  readonly fields: readonly Field[]
  readonly formulas: readonly Formula[]
  readonly noteReferences: readonly NoteReference[]
  readonly pictures: readonly number[]
  readonly revision: RevisionState
  /** Of tables only. */
  readonly table: Table | null
  /** Of captions only: what it names, and the block it belongs to (the table below, the figure above), if found. */
  readonly caption: { readonly of: 'figure' | 'table'; readonly target: number | null } | null
  /** Of annex headings only. */
  readonly annex: {
    readonly letter: string
    readonly nature: 'normative' | 'informative' | null
    readonly title: string
  } | null
  /** Of contents entries only: what stands in the entry. */
  readonly entry: { readonly number: string | null; readonly title: string; readonly page: string | null } | null
  /** Of headings only: which of the three paths found it. */
  readonly votes: readonly HeadingVote[]
}

export type HeadingVote = 'style' | 'outline' | 'pattern' | 'contents'

export type Table = {
  readonly rows: readonly TableRow[]
  readonly columnCount: number
  /** How many rows at the top are the head: by the file's mark, else by look. */
  readonly headRows: number
  readonly headIsMarked: boolean
  readonly diagonal: boolean
  /** A frame for a layout and no table of data: one cell, or no borders at all. */
  readonly isLayout: boolean
}

export type TableRow = { readonly cells: readonly TableCell[] }

export type TableCell = {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  /** The cell's paragraphs joined by `\n`. */
  readonly text: string
  readonly segments: readonly SourceSegment[]
  readonly runs: readonly TextRun[]
  readonly formulas: readonly Formula[]
  readonly noteReferences: readonly NoteReference[]
  readonly nestedTables: number
}

export type CoverFieldName =
  | 'ics'
  | 'ccs'
  | 'filing-number'
  | 'level'
  | 'number'
  | 'replaces'
  | 'title'
  | 'title-english'
  | 'adoption'
  | 'stage'
  | 'patent-call'
  | 'issued-on'
  | 'in-force-on'
  | 'issuer'
  | 'completed-on'

/** `value` is tidied for comparison (gaps between Han characters gone); the untouched text is that of the block. */
export type CoverField = {
  readonly name: CoverFieldName
  readonly value: string
  readonly block: number
  readonly from: number
  readonly to: number
}

export type Cover = {
  /** Whether there is anything that looks like a cover at all. */
  readonly isPresent: boolean
  readonly fields: readonly CoverField[]
}
