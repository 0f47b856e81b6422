import { table } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { TablePiece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, insertAfter } from '../../testing/mutate-draft.ts'
import { continuation } from './continuation.ts'

const isPerformance = (piece: { kind: string; text?: string | null }) =>
  piece.kind === 'table' && piece.text === '电气性能'
const HEAD = ['编号', '特性', '特性值', '证实方法']
const rest = (more: Partial<TablePiece>) =>
  insertAfter(cleanDraft(), isPerformance, {
    ...table('（续）', [HEAD], [['4', '输入功率', '≤2.5 W', '6.4.1']]),
    label: '表1',
    ...more,
  })
const LONG = Array.from({ length: 50 }, (_, row) => [`${row + 1}`, '空载电流', '稳定', '6.4.1'])

describeCheck(continuation, {
  passes: [{ name: 'a table that goes on with its head', draft: rest({}), styles: 'typed' }],
  fails: [
    { name: 'the old form', draft: rest({ label: '续表1', text: '' }), count: 1, message: 'form' },
    {
      name: 'a table that goes on without its head',
      draft: rest({ head: [['⟦4⟧', '输入功率', '≤2.5 W', '6.4.1']], rows: [['5', '转速', '≤2 500 r/min', '6.4.1']] }),

      message: 'head',
    },
    {
      name: 'a long table whose head is not repeated',
      draft: editPiece(cleanDraft(), isPerformance, (piece) =>
        piece.kind === 'table' ? { ...piece, text: '⟦电气性能⟧', rows: LONG, headIsMarked: false } : piece,
      ),
      message: 'unmarked',
    },
  ],
  notApplicable: [{ name: 'a text without tables', draft: { ...cleanDraft(), pieces: [] } }],
})
