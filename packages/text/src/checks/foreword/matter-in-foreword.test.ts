import { figure, table } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { matterInForeword } from './matter-in-foreword.ts'

const draft = cleanDraft()

describeCheck(matterInForeword, {
  fails: [
    {
      name: 'a table',
      draft: insertAfter(draft, '请注意', { ...table('', [['单位', '任务']], [['示例大学', '试验']]), text: null }),
      message: 'matter',
      count: 1,
    },
    {
      name: 'a figure',
      draft: insertAfter(draft, '请注意', figure('工作过程')),
      count: 1,
      alsoFinds: ['G01', 'G02', 'T02', 'X01'],
    },
  ],
  notApplicable: [
    {
      name: 'no foreword',
      draft: {
        ...draft,
        pieces: draft.pieces.slice(draft.pieces.findIndex((piece) => piece.kind === 'document-title')),
      },
    },
  ],
})
