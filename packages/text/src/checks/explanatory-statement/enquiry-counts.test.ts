import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { enquiryCounts } from './enquiry-counts.ts'

const clean = cleanDraft()
const statement = cleanStatement(clean)
const beside = { companion: clean }

describeCheck(enquiryCounts, {
  passes: [
    {
      name: 'a kind of handling that is not named here',
      draft: replaceText(statement, '共收到意见12条', '共收到意见15条，撤回3条'),
      ...beside,
    },
    {
      name: 'two rounds in one paragraph',
      draft: replaceText(statement, '共收到意见12条', '第一轮收到意见30条，第二轮共收到意见12条'),
      ...beside,
    },
  ],
  fails: [
    {
      name: 'kinds of handling that do not add up',
      draft: replaceText(statement, '共收到意见12条', '共收到意见⟦13⟧条'),
      message: 'sum',
      ...beside,
    },
    {
      name: 'more answers than were asked',
      draft: replaceText(statement, '收到回函20家', '收到回函⟦32⟧家'),
      message: 'more',
      ...beside,
    },
    {
      name: 'a refusal more than the table has',
      draft: replaceText(statement, '采纳8条，部分采纳1条，不采纳3条', '采纳7条，部分采纳1条，不采纳⟦4⟧条'),
      message: 'rows',
      ...beside,
    },
    {
      name: 'a refusal without a reason',
      draft: editPiece(statement, '增加保修期限', (piece) =>
        piece.kind === 'table'
          ? { ...piece, rows: [...piece.rows.slice(0, -1), ['3', '增加保修期限', '⟦不采纳⟧', '']] }
          : piece,
      ),
      message: 'reason',
      ...beside,
    },
  ],
  notApplicable: [
    { name: 'a statement before the enquiry', draft: removePiece(statement, '征求意见的情况', 4), ...beside },
    { name: 'the standard itself', draft: clean },
  ],
})
