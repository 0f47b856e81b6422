import type { DraftCell, Piece, TableLine } from './draft.ts'

/** Every text of a piece, put through `change`: what a mutation of words is made of. */
export function mapTexts(piece: Piece, change: (text: string) => string): Piece {
  switch (piece.kind) {
    case 'end-line':
    case 'formula':
      return piece
    case 'table': {
      const line = (cells: TableLine): TableLine => cells.map((cell) => changedCell(cell, change))
      return {
        ...piece,
        text: piece.text === null ? null : change(piece.text),
        head: piece.head.map(line),
        rows: piece.rows.map(line),
      }
    }
    case 'figure':
      return { ...piece, text: piece.text === null ? null : change(piece.text) }
    case 'term':
      return {
        ...piece,
        text: change(piece.text),
        english: change(piece.english),
        definition: change(piece.definition),
        ...(piece.source === undefined ? {} : { source: change(piece.source) }),
        ...(piece.note === undefined ? {} : { note: change(piece.note) }),
      }
    case 'paragraph':
      return {
        ...piece,
        text: change(piece.text),
        ...(piece.footnote === undefined ? {} : { footnote: change(piece.footnote) }),
      }
    default:
      return { ...piece, text: change(piece.text) }
  }
}

function changedCell(cell: string | DraftCell | null, change: (text: string) => string): string | DraftCell | null {
  if (cell === null) return null
  return typeof cell === 'string' ? change(cell) : { ...cell, text: change(cell.text) }
}

/** The texts of a piece in reading order. */
export function textsOf(piece: Piece): readonly string[] {
  const texts: string[] = []
  mapTexts(piece, (text) => {
    texts.push(text)
    return text
  })
  return texts
}
