import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { tableUnit } from './table-unit.ts'

const withValues = (head: string, ...values: readonly string[]) =>
  editPiece(
    cleanDraft(),
    (piece) => piece.kind === 'table' && piece.text === '电气性能',
    (piece) =>
      piece.kind === 'table'
        ? {
            ...piece,
            head: [['编号', '特性', head, '证实方法']],
            rows: values.map((value, row) => [`${row + 1}`, '空载电流', value, '6.4.1']),
          }
        : piece,
  )

describeCheck(tableUnit, {
  passes: [
    { name: 'columns of several units', draft: withValues('特性值', '≤500 mA', '≤65 K', '≥10 MΩ') },
    { name: 'two rows only', draft: withValues('特性值', '≤500 mA', '≤600 mA') },
    { name: 'the unit in the head', draft: withValues('特性值\nmA', '≤500', '≤600', '≤700') },
  ],
  fails: [
    {
      name: 'the same unit in all cells',
      draft: withValues('⟦特性值⟧', '≤500 mA', '≤600 mA', '≤700 mA'),
      message: 'repeated',
    },
  ],
  notApplicable: [{ name: 'a text without tables', draft: { ...cleanDraft(), pieces: [] } }],
})
