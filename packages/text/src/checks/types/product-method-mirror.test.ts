import { clause, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, insertAfter, movePiece } from '../../testing/mutate-draft.ts'
import { productMethodMirror } from './product-method-mirror.ts'

const draft = cleanDraft({ type: 'product' })
const methods = draft.pieces.findIndex((piece) => piece.kind === 'chapter' && piece.text === '试验方法')
const marked = editPiece(
  draft,
  (piece) => piece === draft.pieces[methods + 1],
  () => clause('⟦外观⟧'),
)
const isOfNoise = (piece: Piece) => piece.kind === 'paragraph' && piece.text.startsWith('按照GB/T 4214.1')

describeCheck(productMethodMirror, {
  passesClean: false,
  passes: [{ name: 'the clean product standard', draft }],
  fails: [
    { name: 'another order', draft: movePiece(marked, '⟦外观⟧', isOfNoise, 2), message: 'order' },
    {
      name: 'no test',
      draft: insertAfter(
        draft,
        '叶轮转动时不碰擦网罩。',
        clause('⟦稳定性⟧'),
        paragraph('倾斜10°时，桌面微风扇不应翻倒。'),
      ),
      message: 'missing',
    },
  ],
  notApplicable: [{ name: 'another type', draft: cleanDraft() }],
})
