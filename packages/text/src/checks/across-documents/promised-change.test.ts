import { table } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, insertAfter, replaceText } from '../../testing/mutate-draft.ts'
import { promisedChange } from './promised-change.ts'

const previous = cleanDraft({ stage: 'enquiry' })
const now = cleanDraft()
const handled = (clause: string, handling: string) =>
  insertAfter(
    cleanStatement(now),
    '征求意见稿发送30家单位',
    table('意见汇总处理', [['序号', '章条编号', '意见内容', '处理意见']], [['1', clause, '放宽噪声限值', handling]]),
  )

describeCheck(promisedChange, {
  passesClean: false,
  passes: [
    {
      name: 'a clause that was changed',
      draft: replaceText(now, '声功率级应不大于50 dB', '声功率级应不大于55 dB'),
      previous,
      companion: handled('5.3', '采纳'),
    },
  ],
  fails: [
    {
      name: 'a clause that is as it was',
      draft: editPiece(
        now,
        (piece) => piece === now.pieces.find((each) => each.kind === 'clause' && each.text === '噪声'),
        (piece) => ({ ...piece, text: '⟦噪声⟧' }),
      ),
      previous,
      companion: handled('5.3', '采纳'),
      message: 'unchanged',
    },
  ],
  unknown: [
    { name: 'no draft before it', draft: now, companion: handled('5.3', '采纳') },
    { name: 'no statement beside it', draft: now, previous },
  ],
  notApplicable: [
    { name: 'an opinion that was refused', draft: now, previous, companion: handled('5.3', '不采纳') },
    { name: 'an opinion that was adopted in part', draft: now, previous, companion: handled('5.3', '部分采纳') },
  ],
})
