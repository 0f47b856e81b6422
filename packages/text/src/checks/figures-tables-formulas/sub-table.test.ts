import { table } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { subTable } from './sub-table.ts'

const isPerformance = (piece: { kind: string; text?: string | null }) =>
  piece.kind === 'table' && piece.text === '电气性能'
const INNER = table('', [['条件', '数值']], [['空载', '500 mA']])

describeCheck(subTable, {
  fails: [
    {
      name: 'a lettered table',
      draft: editPiece(cleanDraft(), isPerformance, (piece) =>
        piece.kind === 'table' ? { ...piece, label: '表1a', text: '⟦电气性能⟧' } : piece,
      ),

      message: 'lettered',
      alsoFinds: ['X01', 'G01'],
    },
    {
      name: 'a table in a cell',
      draft: editPiece(cleanDraft(), isPerformance, (piece) =>
        piece.kind === 'table'
          ? {
              ...piece,
              rows: [
                ['1', '空载电流', { text: '⟦≤500 mA⟧', nested: { ...INNER, text: null } }, '6.4.1'],
                ...piece.rows.slice(1),
              ],
            }
          : piece,
      ),
      message: 'nested',
    },
  ],
  notApplicable: [{ name: 'a text without tables', draft: { ...cleanDraft(), pieces: [] } }],
})
