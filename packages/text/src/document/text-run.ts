export type Alignment = 'start' | 'center' | 'end' | 'both' | 'distribute'

/** What tracked changes say of a piece of text; in the accepted and rejected views nothing is left to say. */
export type RevisionState = 'inserted' | 'deleted' | null

/**
 * A piece of text with one formatting, after styles, defaults and themes have had their say. `from` and `to` are offsets
 * into the block's text. `sizeHalfPoints` and the fonts are null where nothing sets them.
 */
export type TextRun = {
  readonly from: number
  readonly to: number
  readonly bold: boolean
  readonly italic: boolean
  readonly hidden: boolean
  readonly position: 'baseline' | 'superscript' | 'subscript'
  readonly sizeHalfPoints: number | null
  readonly fontEastAsia: string | null
  readonly fontLatin: string | null
  readonly revision: RevisionState
}
