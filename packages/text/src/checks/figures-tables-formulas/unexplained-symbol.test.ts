import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, insertAfter, removePiece, replaceIn } from '../../testing/mutate-draft.ts'
import { unexplainedSymbol } from './unexplained-symbol.ts'

const testMethod = cleanDraft({ type: 'test-method' })
const explains = (words: string) => (piece: Piece) => piece.kind === 'where' && piece.text.includes(words)
const line = (text: string): Piece => ({ kind: 'where', text })

describeCheck(unexplainedSymbol, {
  passes: [{ name: 'symbols of the chapter of symbols', draft: removePiece(cleanDraft(), explains('——出风口面积')) }],
  fails: [
    {
      name: 'a symbol left out',
      draft: removePiece(testMethod, explains('——出风口面积')),
      count: 1,
      message: 'unexplained',
    },
    {
      name: 'a symbol that the formula does not have',
      draft: insertAfter(testMethod, explains('——出风口平均风速'), line('⟦‹P›⟧　——功率，单位为瓦（W）；')),
      message: 'unused',
    },
    {
      name: 'a symbol explained twice',
      draft: insertAfter(
        testMethod,
        explains('——出风口平均风速'),
        line('⟦‹v›⟧　——出风口平均风速，单位为米每秒（m/s）；'),
      ),
      message: 'twice',
    },
    {
      name: 'another symbol in the formula',
      draft: editPiece(
        testMethod,
        (piece) => piece.kind === 'formula',
        (piece) =>
          piece.kind === 'formula'
            ? { ...piece, expression: [...piece.expression, { variable: 'k', sub: '1' }] }
            : piece,
      ),
      count: 1,
      message: 'unexplained',
    },
  ],
  notApplicable: [{ name: 'a text without formulas', draft: cleanDraft({ type: 'guidance' }) }],
})

// The meaning is not this rule's.
describeCheck(unexplainedSymbol, {
  passes: [{ name: 'another meaning', draft: replaceIn(testMethod, explains('——出风口面积'), '出风口面积', '截面积') }],
  fails: [],
})
