import { clause, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertBefore, replaceText } from '../../testing/mutate-draft.ts'
import { shiftedTarget } from './shifted-target.ts'

const before = withSentence('外观不合格的样品不按照6.3的规定测量。')
const after = insertBefore(
  replaceText(replaceText(before, '6.3', '⟦6.3⟧'), '按照6.5跌落', '按照⟦6.5⟧跌落'),
  (piece) => piece.kind === 'paragraph' && piece.text.startsWith('在照度为500 lx'),
  paragraph('检查前擦净样品。'),
  clause('质量'),
  paragraph('用分度值为1 g的天平称量。'),
)

describeCheck(shiftedTarget, {
  passesClean: false,
  passes: [{ name: 'nothing was inserted', draft: before, previous: before }],
  fails: [
    {
      name: 'a clause inserted before the target',
      draft: after,
      previous: before,
      message: 'moved',
      alsoFinds: ['X08', 'K04'],
    },
  ],
  unknown: [{ name: 'no draft before', draft: cleanDraft() }],
  notApplicable: [{ name: 'a text without pointers', draft: { ...cleanDraft(), pieces: [] }, previous: before }],
})
