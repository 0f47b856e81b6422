import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { weightsUnbalanced } from './weights-unbalanced.ts'

const weighted = (weights: readonly string[], title = '权重\n%') =>
  editPiece(
    cleanDraft({ type: 'evaluation' }),
    (piece) => piece.kind === 'table' && piece.text === '评价指标及其权重',
    (piece) =>
      piece.kind === 'table'
        ? {
            ...piece,
            head: [['编号', '评价指标', title]],
            rows: weights.map((weight, nth) => [String(nth + 1), `指标${nth + 1}`, weight]),
          }
        : piece,
  )

describeCheck(weightsUnbalanced, {
  passesClean: false,
  passes: [
    { name: 'a sum of a hundred', draft: weighted(['40', '30', '30']) },
    { name: 'a sum of one', draft: weighted(['0.4', '0.3', '0.3'], '权重') },
  ],
  fails: [{ name: 'another sum', draft: weighted(['40', '30', '20'], '⟦权重⟧'), message: 'found' }],
  notApplicable: [
    { name: 'a weight that is not given yet', draft: weighted(['40', '30', '—'], '权重') },
    { name: 'another type', draft: cleanDraft() },
  ],
})
