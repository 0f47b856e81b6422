import type { SourceSegment } from './source-map.ts'
import type { Alignment, RevisionState, TextRun } from './text-run.ts'

/**
 * What a reader brings: the paragraphs and tables of a file in reading order, with every hint the format gives and no
 * judgement on what they mean. All formats end here; `document/build-document.ts` makes the model of a standard of it.
 *
 * Plain JSON throughout. Measures are in twentieths of a point, sizes of type in half points, as WordprocessingML has them.
 */
export type Flow = {
  readonly format: SourceFormat
  /** The view on tracked changes in which it was read. */
  readonly view: RevisionView
  /** The program that wrote the file, where it says so: `LibreOffice`, `Microsoft Office Word`, `WPS Office`. */
  readonly producer: string | null
  readonly blocks: readonly FlowBlock[]
  readonly sections: readonly Section[]
  readonly footnotes: readonly FlowNote[]
  readonly endnotes: readonly FlowNote[]
  readonly comments: readonly FlowComment[]
  readonly pictures: readonly Picture[]
  /** How many tracked insertions, deletions and moves the file holds, whatever the view. */
  readonly revisionCount: number
  /** What the reader met and could not read; shown beside the findings as not checked. */
  readonly gaps: readonly ReaderGap[]
}

export type SourceFormat = 'docx' | 'pdf' | 'markdown' | 'text'

/** `accepted`: as if all tracked changes were accepted. `rejected`: the text before them. `original`: both, marked. */
export type RevisionView = 'accepted' | 'rejected' | 'original'

export type FlowBlock = FlowParagraph | FlowTable

export type FlowParagraph = {
  readonly kind: 'paragraph'
  /** In the normal form: see `source-map.ts`. A picture or formula is one U+FFFC. */
  readonly text: string
  readonly segments: readonly SourceSegment[]
  /** Pieces of like formatting, in order, covering `text`. Empty where the format has none. */
  readonly runs: readonly TextRun[]
  readonly section: number
  readonly place: FlowPlace
  /** Style names from the paragraph's own to the root of `basedOn`, as the file names them: `['章标题', 'Normal']`. */
  readonly styles: readonly string[]
  /** 0 is the first level; null is text. From the paragraph or its style. */
  readonly outlineLevel: number | null
  readonly numbering: Numbering | null
  readonly alignment: Alignment | null
  readonly indent: Indent
  readonly pageBreakBefore: boolean
  /** Bordered paragraphs are how examples are boxed; a bottom border alone may be the end line. */
  readonly borders: readonly Side[]
  /** Part of a contents field (TOC) or of a paragraph style of contents. */
  readonly contents: 'field' | 'style' | null
  readonly fields: readonly Field[]
  readonly bookmarks: readonly Bookmark[]
  readonly pictures: readonly number[]
  readonly formulas: readonly Formula[]
  readonly noteReferences: readonly NoteReference[]
  /** The mark of the paragraph itself was inserted or deleted under tracked changes. */
  readonly revision: RevisionState
}

/** `body`; `textBox` beside the paragraph it is anchored in; `cell` only inside tables. */
export type FlowPlace = 'body' | 'textBox' | 'cell'

export type Side = 'top' | 'bottom' | 'left' | 'right'

/** Twentieths of a point. `firstLine` is negative for a hanging indent. */
export type Indent = { readonly left: number; readonly firstLine: number }

/**
 * A number that the word processor would show. `text` is whole, suffix excluded: `5.2.1`, `a)`, `附录 A`, `——`.
 * `list` is the same for paragraphs that count together, `level` is 0–8, `ordinal` the count at that level.
 */
export type Numbering = {
  readonly text: string
  readonly format: string
  readonly levelText: string
  readonly list: string
  readonly level: number
  readonly ordinal: number
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** The definition comes from the style and not from the paragraph. */
  readonly fromStyle: boolean
}

/** `from` and `to` bound the shown result in `text`; `instruction` is the field's code, trimmed. */
export type Field = { readonly instruction: string; readonly from: number; readonly to: number }

export type Bookmark = { readonly name: string; readonly at: number }

/** The U+FFFC at `at` is an OMML formula; `linear` is its text in reading order, `identifiers` its variables. */
export type Formula = {
  readonly at: number
  readonly linear: string
  readonly identifiers: readonly string[]
  /** Identifiers that are set upright though they stand for variables. */
  readonly upright: readonly string[]
  readonly display: boolean
}

export type NoteReference = { readonly at: number; readonly kind: 'footnote' | 'endnote'; readonly id: string }

export type FlowNote = { readonly id: string; readonly blocks: readonly FlowBlock[] }

export type FlowComment = {
  readonly id: string
  readonly author: string
  readonly text: string
  /** Index of the top-level block in which it begins; null where its anchor is missing. */
  readonly block: number | null
}

export type FlowTable = {
  readonly kind: 'table'
  readonly section: number
  readonly rows: readonly FlowRow[]
  /** A cell of it is split by a diagonal line. */
  readonly diagonal: boolean
}

export type FlowRow = { readonly isHeader: boolean; readonly cells: readonly FlowCell[] }

/** `column` counts grid columns from 0. A cell swallowed by a vertical merge is left out; its master has `rowSpan` > 1. */
export type FlowCell = {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly blocks: readonly FlowBlock[]
}

/** `part` is the entry of the package; never decoded. `bytes` is its size, `width` and `height` are in EMU where said. */
export type Picture = {
  readonly part: string | null
  readonly sizeBytes: number | null
  readonly width: number | null
  readonly height: number | null
  /** An embedded object, such as an equation of the old editor: its program identifier. */
  readonly object: string | null
}

export type Section = {
  /** Twentieths of a point. */
  readonly pageWidth: number | null
  readonly pageHeight: number | null
  readonly pageNumberFormat: string | null
  readonly pageNumberStart: number | null
  readonly type: string | null
  readonly headers: readonly HeaderFooter[]
  readonly footers: readonly HeaderFooter[]
}

export type HeaderFooter = {
  readonly kind: 'default' | 'first' | 'even'
  readonly text: string
  readonly fields: readonly Field[]
}

/** `code` is for programs, `detail` names the part or count. */
export type ReaderGap = { readonly code: string; readonly detail: string }
