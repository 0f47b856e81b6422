import type { DraftStage, FunctionalType, StandardLevel } from '../checks/check.ts'

/**
 * A standard as its author thinks of it: a cover and a list of pieces in the order of GB/T 1.1—2020. Numbers are not
 * written but counted when the draft is made into a file, as a word processor counts them.
 *
 * Marks may stand in any text: `‹m›` sets a quantity symbol in italics, `‹^a›` a superscript and `‹_1›` a subscript;
 * `※` anchors the footnote of a paragraph; `⟦…⟧` marks the place that a finding must report and is never written.
 */
export type Draft = {
  readonly paper: 'standard' | 'explanatory-statement'
  readonly type: FunctionalType
  readonly level: StandardLevel
  readonly stage: DraftStage
  readonly cover: DraftCover
  /** Runs above every page from the contents on; null leaves it out. */
  readonly header: string | null
  readonly contents: DraftContents
  readonly pieces: readonly Piece[]
  readonly layout: DraftLayout
}

/** A line of the cover; an absent field is not there. `title` and the like may break into lines with `\n`. */
export type DraftCover = {
  readonly ics?: string
  readonly ccs?: string
  readonly filingNumber?: string
  readonly level?: string
  readonly number?: string
  readonly replaces?: string
  readonly title?: string
  readonly titleEnglish?: string
  readonly adoption?: string
  readonly stage?: string
  readonly completedOn?: string
  readonly patentCall?: string
  readonly issuedOn?: string
  readonly inForceOn?: string
  readonly issuer?: string
}

/** `generated` is made from the headings; entries given by hand are written as they are; null leaves the contents out. */
export type DraftContents = {
  readonly title: string
  readonly entries: 'generated' | readonly DraftEntry[]
  readonly isField: boolean
} | null

export type DraftEntry = { readonly level: 1 | 2 | 3; readonly text: string; readonly page: string }

/** What concerns the whole page. `format` of single roles is changed by `editFormat`. */
export type DraftLayout = {
  /** Twentieths of a point. */
  readonly pageWidth: number
  readonly pageHeight: number
  readonly frontNumbers: 'upperRoman' | 'decimal'
  readonly formats: Readonly<Record<string, RoleFormat>>
  readonly trackedInsertion: string | null
  readonly comment: string | null
}

/** Sizes in half points. */
export type RoleFormat = { readonly font?: string; readonly size?: number; readonly bold?: boolean }

type Named = {
  /** For mutations that must find the piece again. */
  readonly name?: string
  /** Typed instead of the counted number or label. */
  readonly label?: string
}

export type ElementTitle = Named & {
  readonly kind: 'element-title'
  readonly element: 'foreword' | 'introduction' | 'bibliography' | 'index'
  readonly text: string
}
export type Heading = Named & { readonly kind: 'chapter'; readonly text: string }
/** Level 2 is 5.1, level 3 is 5.1.1. Without a title its words are the provision itself. */
export type Clause = Named & {
  readonly kind: 'clause'
  readonly level: 2 | 3 | 4 | 5 | 6 | 7
  readonly text: string
  readonly titled: boolean
}
export type Annex = Named & {
  readonly kind: 'annex'
  readonly nature: 'normative' | 'informative' | null
  readonly text: string
}
export type Plain = Named & {
  readonly kind:
    | 'document-title'
    | 'paragraph'
    | 'note'
    | 'example'
    | 'reference'
    | 'bibliography-entry'
    | 'index-letter'
    | 'index-entry'
    | 'where'
  readonly text: string
  readonly footnote?: string
  readonly hidden?: boolean
  /** In a frame, as examples that hold provisions are. */
  readonly boxed?: boolean
}
/** The label is the typed marker: `a)`, `①`; without it the list counts by itself. */
export type Item = Named & {
  readonly kind: 'item'
  readonly marker: 'letter' | 'number' | 'dash' | 'dot'
  readonly level: 1 | 2
  readonly text: string
  /** Wrongly goes on counting from the list before. */
  readonly continues?: boolean
}
export type TermPiece = Named & {
  readonly kind: 'term'
  readonly level: 2 | 3
  readonly text: string
  readonly english: string
  readonly definition: string
  readonly source?: string
  readonly note?: string
}
export type TablePiece = Named & {
  readonly kind: 'table'
  /** The title of the caption; null leaves the caption out, '' is a number without a title. */
  readonly text: string | null
  readonly head: readonly TableLine[]
  readonly rows: readonly TableLine[]
  readonly headIsMarked: boolean
  readonly captionBelow?: boolean
  readonly diagonal?: boolean
}
/** A cell: its words, or its words with the columns and rows it spans. A `null` cell lies under a merge from above. */
export type TableLine = readonly (string | DraftCell | null)[]
export type DraftCell = {
  readonly text: string
  readonly columns?: number
  readonly rows?: number
  readonly nested?: TablePiece
}
export type FigurePiece = Named & {
  readonly kind: 'figure'
  readonly text: string | null
  readonly captionAbove?: boolean
}
export type FormulaPiece = Named & {
  readonly kind: 'formula'
  readonly expression: readonly Term[]
  readonly numbered: boolean
}
/** A variable with an optional subscript, words or signs as they are, or a fraction. */
export type Term =
  | string
  | { readonly variable: string; readonly sub?: string }
  | { readonly over: readonly Term[]; readonly under: readonly Term[] }
export type EndLine = Named & { readonly kind: 'end-line' }

export type Piece =
  | ElementTitle
  | Heading
  | Clause
  | Annex
  | Plain
  | Item
  | TermPiece
  | TablePiece
  | FigurePiece
  | FormulaPiece
  | EndLine
