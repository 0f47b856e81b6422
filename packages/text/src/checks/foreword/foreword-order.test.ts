import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { inEdition2009 } from '../../testing/in-edition-2009.ts'
import { insertAfter, movePiece, removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { forewordOrder } from './foreword-order.ts'

const draft = cleanDraft()
const part2009 = inEdition2009(cleanDraft({ isPart: true }))

describeCheck(forewordOrder, {
  passes: [
    { name: 'a revised and adopted part', draft: cleanDraft({ isRevision: true, isPart: true, isAdoption: true }) },
    {
      name: 'a sentence that is none of the items',
      draft: insertAfter(draft, '请注意', paragraph('本文件为首次制定。')),
    },
    {
      name: 'the parts first, as the edition of 2009 has it',
      draft: movePiece(part2009, '按照GB/T 1.1', '第1部分：性能规范。'),
    },
  ],
  fails: [
    {
      name: 'patents behind the responsible body',
      draft: movePiece(
        replaceText(
          draft,
          '请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。',
          '⟦请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。⟧',
        ),
        '请注意',
        '主要起草人：',
      ),
      message: 'found',
    },
    {
      name: 'the basis at the end',
      draft: movePiece(draft, '按照GB/T 1.1', '主要起草人：'),
      count: 1,
    },
  ],
  notApplicable: [
    {
      name: 'one item alone',
      draft: removePiece(removePiece(draft, '请注意', 1), '提出并归口', 3),
    },
  ],
})
