import type { Clause, FigurePiece, Item, Piece, Plain, TableLine, TablePiece, Term, TermPiece } from '../draft.ts'

/** What a functional type brings to the common frame of a standard. */
export type TypeContent = {
  /** The elements of the name are parted by a full-width gap. */
  readonly title: string
  readonly english: string
  readonly introduction: readonly string[]
  readonly scope: readonly string[]
  /** Entries as printed; none gives the fixed sentence. */
  readonly references: readonly string[]
  readonly terms: readonly Piece[]
  /** From chapter 4 to the last annex. */
  readonly core: readonly Piece[]
  readonly bibliography: readonly string[]
  readonly index: readonly Piece[]
}

export const chapter = (text: string): Piece => ({ kind: 'chapter', text })
export const clause = (text: string, level: Clause['level'] = 2): Piece => ({
  kind: 'clause',
  level,
  text,
  titled: true,
})
export const untitled = (text: string, level: Clause['level'] = 2): Piece => ({
  kind: 'clause',
  level,
  text,
  titled: false,
})
const plain =
  (kind: Plain['kind']) =>
  (text: string): Piece => ({ kind, text })
export const paragraph = plain('paragraph')
export const note = plain('note')
export const example = plain('example')
export const indexEntry = plain('index-entry')
export const indexLetter = plain('index-letter')

/** A paragraph with a footnote at its `※`. */
export const footnoted = (text: string, footnote: string): Piece => ({ kind: 'paragraph', text, footnote })

export const items = (
  texts: readonly string[],
  marker: Item['marker'] = 'letter',
  level: Item['level'] = 1,
): readonly Piece[] => texts.map((text) => ({ kind: 'item', marker, level, text }))

export const annex = (nature: 'normative' | 'informative', text: string): Piece => ({ kind: 'annex', nature, text })

export const table = (text: string, head: readonly TableLine[], rows: readonly TableLine[]): TablePiece => ({
  kind: 'table',
  text,
  head,
  rows,
  headIsMarked: true,
})

export const figure = (text: string): FigurePiece => ({ kind: 'figure', text })

export const formula = (expression: readonly Term[]): Piece => ({ kind: 'formula', expression, numbered: true })

/** The symbols of a formula, each explained: `[['q', '风量，…'], …]`. */
export const where = (symbols: readonly (readonly [string, string])[]): readonly Piece[] => [
  { kind: 'where', text: '式中：' },
  ...symbols.map(([symbol, meaning], index): Piece => {
    const end = index === symbols.length - 1 ? '。' : '；'
    return { kind: 'where', text: `‹${symbol}›　——${meaning}${end}` }
  }),
]

export const term = (text: string, english: string, definition: string, more: Partial<TermPiece> = {}): TermPiece => ({
  kind: 'term',
  level: 2,
  text,
  english,
  definition,
  ...more,
})
