import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { disagreements } from './disagreements.ts'

const clean = cleanDraft()
const statement = cleanStatement(clean)
const beside = { companion: clean }

describeCheck(disagreements, {
  passes: [
    {
      name: 'opinions and their handling without the word',
      draft: replaceText(removePiece(statement, '重大意见分歧的处理经过和依据', 2), '减少贸易中的争议', '便利贸易'),
      ...beside,
    },
  ],
  fails: [
    {
      name: 'nothing said of opinions',
      draft: removePiece(
        replaceText(removePiece(statement, '重大意见分歧的处理经过和依据', 2), '减少贸易中的争议', '便利贸易'),
        '征求意见的情况',
        4,
      ),
      count: 1,
      ...beside,
    },
  ],
  notApplicable: [{ name: 'the standard itself', draft: clean }],
})
