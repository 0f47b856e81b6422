import { cleanDraft } from '../../testing/clean-draft.ts'
import type { TableLine } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { classRepeated } from './class-repeated.ts'

const draft = cleanDraft({ type: 'classification' })
const withRow = (row: TableLine) =>
  editPiece(
    draft,
    (piece) => piece.kind === 'table' && piece.text === '按照叶轮形式分类的类别和代码',
    (piece) => (piece.kind === 'table' ? { ...piece, rows: [...piece.rows, row] } : piece),
  )

describeCheck(classRepeated, {
  passesClean: false,
  passes: [
    { name: 'the clean classification', draft },
    { name: 'the rest of a class', draft: withRow(['29', '其他', '—']) },
  ],
  fails: [
    { name: 'a code twice', draft: withRow(['⟦21⟧', '贯流式', '—']), message: 'code' },
    { name: 'a class twice', draft: withRow(['23', '⟦离心式⟧', '—']), message: 'class' },
  ],
  notApplicable: [{ name: 'another type', draft: cleanDraft() }],
})
