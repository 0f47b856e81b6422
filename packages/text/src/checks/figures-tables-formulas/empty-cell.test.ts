import { cleanDraft } from '../../testing/clean-draft.ts'
import type { TablePiece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { emptyCell } from './empty-cell.ts'

const edited = (more: Partial<TablePiece>) =>
  editPiece(
    cleanDraft(),
    (piece) => piece.kind === 'table' && piece.text === '电气性能',
    (piece) => (piece.kind === 'table' ? { ...piece, ...more } : piece),
  )
const ROWS = [
  ['1', '空载电流', '≤500 mA', '6.4.1'],
  ['2', '绕组温升', '≤65 K', '6.4.2'],
]

describeCheck(emptyCell, {
  passes: [
    {
      name: 'a column for remarks',
      draft: edited({ head: [['编号', '特性', '特性值', '备注']], rows: ROWS.map((row) => [...row.slice(0, 3), '']) }),
    },
    {
      name: 'a form to be filled in',
      draft: edited({
        rows: [
          ['1', '', '', ''],
          ['2', '', '', ''],
        ],
      }),
    },
  ],
  fails: [
    {
      name: 'an empty cell',
      draft: edited({ rows: [...ROWS, ['3', '绝缘电阻', '≥10 MΩ', '']] }),
      count: 1,
      message: 'empty',
      alsoFinds: ['K03', 'K07'],
    },
    {
      name: 'a cell that says the same',
      draft: edited({ rows: [...ROWS, ['3', '绝缘电阻', '≥10 MΩ', '⟦同上⟧']] }),
      message: 'same',
      alsoFinds: ['K03', 'K07'],
    },
  ],
  notApplicable: [{ name: 'a text without tables', draft: { ...cleanDraft(), pieces: [] } }],
})
