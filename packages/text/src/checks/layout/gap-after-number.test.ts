import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { gapAfterNumber } from './gap-after-number.ts'

const clean = cleanDraft()
/** The label is empty: number and title are typed as they stand here. */
const typed = (text: string) =>
  editPiece(
    clean,
    (piece) => piece.kind === 'figure' && piece.text === '跌落姿态',
    (piece) => (piece.kind === 'figure' ? { ...piece, label: '', text } : piece),
  )

describeCheck(gapAfterNumber, {
  passesClean: false,
  passes: [{ name: 'numbers typed with a full gap', draft: clean, styles: 'typed' }],
  fails: [
    {
      name: 'half a gap',
      draft: typed('图1⟦ ⟧跌落姿态'),
      count: 1,
      message: 'narrow',
    },
  ],
})
