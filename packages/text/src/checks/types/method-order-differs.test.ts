import { clause, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, insertAfter, movePiece } from '../../testing/mutate-draft.ts'
import { methodOrderDiffers } from './method-order-differs.ts'

const draft = cleanDraft()
const methods = draft.pieces.findIndex((piece) => piece.kind === 'chapter' && piece.text === '证实方法')
const marked = editPiece(
  draft,
  (piece) => piece === draft.pieces[methods + 1],
  () => clause('⟦外观⟧'),
)
const isOfNoise = (piece: Piece) => piece.kind === 'paragraph' && piece.text.startsWith('按照GB/T 4214.1')

describeCheck(methodOrderDiffers, {
  passes: [
    {
      name: 'a method of its own between the others',
      draft: insertAfter(draft, isOfNoise, clause('试验记录'), paragraph('记录测量日期。')),
    },
  ],
  fails: [
    {
      name: 'the first method behind the third',
      draft: movePiece(marked, '⟦外观⟧', isOfNoise, 3),
      message: 'found',
    },
  ],
  notApplicable: [{ name: 'another type', draft: cleanDraft({ type: 'product' }) }],
})
