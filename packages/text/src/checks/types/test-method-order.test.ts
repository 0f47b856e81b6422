import { chapter } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, movePiece } from '../../testing/mutate-draft.ts'
import { testMethodOrder } from './test-method-order.ts'

const draft = cleanDraft({ type: 'test-method' })
const isPrecision = (piece: Piece) => piece.kind === 'chapter' && piece.text.includes('精密度')
const marked = editPiece(draft, isPrecision, () => chapter('⟦精密度⟧'))

describeCheck(testMethodOrder, {
  passesClean: false,
  passes: [{ name: 'the clean test method', draft }],
  fails: [
    {
      name: 'precision behind the report',
      draft: movePiece(marked, isPrecision, '试验报告的格式见附录A。', 2),
      message: 'found',
    },
  ],
  notApplicable: [{ name: 'another type', draft: cleanDraft() }],
})
