import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Term } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { formulaWords } from './formula-words.ts'

const withExpression = (...expression: readonly Term[]) =>
  editPiece(
    cleanDraft(),
    (piece) => piece.kind === 'formula',
    (piece) => (piece.kind === 'formula' ? { ...piece, expression } : piece),
  )
const q = { variable: 'q' }

describeCheck(formulaWords, {
  passes: [
    { name: 'words in a subscript', draft: withExpression(q, '=', { variable: 'v', sub: '平均' }, { variable: 'S' }) },
  ],
  fails: [
    {
      name: 'names of quantities',
      draft: withExpression('风量', '=', '60', '风速', '×', '面积'),
      count: 1,
      message: 'words',
      alsoFinds: ['G12'],
    },
    {
      name: 'a unit',
      draft: withExpression(q, '=', { variable: 'v' }, { variable: 'S' }, '+1 mm'),
      count: 1,
      message: 'unit',
      alsoFinds: ['G12', 'Q16'],
    },
  ],
  notApplicable: [{ name: 'a text without formulas', draft: cleanDraft({ type: 'guidance' }) }],
})
