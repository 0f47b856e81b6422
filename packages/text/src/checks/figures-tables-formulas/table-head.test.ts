import { cleanDraft } from '../../testing/clean-draft.ts'
import type { TablePiece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { tableHead } from './table-head.ts'

const edited = (more: Partial<TablePiece>) =>
  editPiece(
    cleanDraft(),
    (piece) => piece.kind === 'table' && piece.text === '电气性能',
    (piece) => (piece.kind === 'table' ? { ...piece, text: '⟦电气性能⟧', ...more } : piece),
  )

describeCheck(tableHead, {
  fails: [
    { name: 'a diagonal', draft: edited({ diagonal: true }), message: 'diagonal' },
    {
      name: 'no head',
      draft: edited({
        head: [],
        headIsMarked: false,
        rows: [
          ['1', '2', '3', '4'],
          ['5', '6', '7', '8'],
        ],
      }),
      message: 'missing',
      alsoFinds: ['K07', 'K03'],
    },
  ],
  notApplicable: [{ name: 'a text without tables', draft: { ...cleanDraft(), pieces: [] } }],
})
