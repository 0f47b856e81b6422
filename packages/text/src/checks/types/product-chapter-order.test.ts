import { chapter } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, movePiece } from '../../testing/mutate-draft.ts'
import { productChapterOrder } from './product-chapter-order.ts'

const draft = cleanDraft({ type: 'product' })
const isRules = (piece: Piece) => piece.kind === 'chapter' && piece.text.includes('检验规则')
const from = draft.pieces.findIndex(isRules)
const length = draft.pieces.slice(from + 1).findIndex(({ kind }) => kind === 'chapter') + 1
const marked = editPiece(draft, isRules, () => chapter('⟦检验规则⟧'))

describeCheck(productChapterOrder, {
  passesClean: false,
  passes: [{ name: 'the clean product standard', draft }],
  fails: [
    {
      name: 'inspection behind marking',
      draft: movePiece(marked, isRules, '每台桌面微风扇应附使用说明书和合格证。', length),
      message: 'found',
    },
  ],
  notApplicable: [{ name: 'another type', draft: cleanDraft() }],
})
