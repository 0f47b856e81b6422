import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { captionPlace } from './caption-place.ts'

const edited = (title: string, edit: (piece: Piece) => Piece) =>
  editPiece(cleanDraft(), (piece) => (piece.kind === 'table' || piece.kind === 'figure') && piece.text === title, edit)

describeCheck(captionPlace, {
  passes: [{ name: 'numbers typed by hand', draft: cleanDraft(), styles: 'typed' }],
  fails: [
    {
      name: 'a title below a table',
      draft: edited('电气性能', (piece) =>
        piece.kind === 'table' ? { ...piece, captionBelow: true, text: '⟦电气性能⟧' } : piece,
      ),
      message: 'table-below',
    },
    {
      name: 'a title above a figure',
      draft: edited('跌落姿态', (piece) =>
        piece.kind === 'figure' ? { ...piece, captionAbove: true, text: '⟦跌落姿态⟧' } : piece,
      ),
      message: 'figure-above',
    },
  ],
  notApplicable: [{ name: 'a text without figures and tables', draft: { ...cleanDraft(), pieces: [] } }],
})
