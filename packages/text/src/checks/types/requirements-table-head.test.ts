import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { requirementsTableHead } from './requirements-table-head.ts'

const headed = (head: readonly string[]) =>
  editPiece(
    cleanDraft(),
    (piece) => piece.kind === 'table' && piece.text === '电气性能',
    (piece) => (piece.kind === 'table' ? { ...piece, head: [head] } : piece),
  )

describeCheck(requirementsTableHead, {
  passes: [{ name: 'a product word for the methods', draft: headed(['编号', '特性', '特性值', '试验方法']) }],
  fails: [
    { name: 'no column of methods', draft: headed(['⟦编号⟧', '特性', '特性值', '备注']), message: 'found' },
    { name: 'another word for the value', draft: headed(['⟦编号⟧', '特性', '指标', '证实方法']), message: 'found' },
  ],
  notApplicable: [
    { name: 'a table of another kind', draft: headed(['编号', '部件', '数量', '位置']) },
    { name: 'another type', draft: cleanDraft({ type: 'product' }) },
  ],
})
