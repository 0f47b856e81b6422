import type { Draft, ElementTitle, Piece } from './draft.ts'
import { unmarked } from './marked-text.ts'
import { indexOfPiece, type Where } from './mutate-draft.ts'

/** The chapter of that title, marked or not. */
export const chapterCalled =
  (text: string) =>
  (piece: Piece): boolean =>
    piece.kind === 'chapter' && unmarked(piece.text) === text

/** The clause of that title, where only one has it. */
export const clauseCalled =
  (text: string) =>
  (piece: Piece): boolean =>
    piece.kind === 'clause' && unmarked(piece.text) === text

export const annexCalled =
  (text: string) =>
  (piece: Piece): boolean =>
    piece.kind === 'annex' && unmarked(piece.text) === text

export const titleOfElement =
  (element: ElementTitle['element']) =>
  (piece: Piece): boolean =>
    piece.kind === 'element-title' && piece.element === element

/** Takes away all from one piece up to another, which stays. */
export function removeUpTo(draft: Draft, from: Where, to: Where): Draft {
  const start = indexOfPiece(draft, from)
  return { ...draft, pieces: draft.pieces.toSpliced(start, indexOfPiece(draft, to) - start) }
}

/** Types a number or marker on the piece instead of the one it would be given. */
export const labelled =
  (label: string) =>
  (piece: Piece): Piece => ({ ...piece, label })
