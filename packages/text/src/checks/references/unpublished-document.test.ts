import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { unpublishedDocument } from './unpublished-document.ts'

const reference = (text: string): Piece => ({ kind: 'reference', text })
const LAST = 'GB/T 4214.1—2017　家用和类似用途电器噪声测试方法　通用要求'

describeCheck(unpublishedDocument, {
  passes: [{ name: 'a name about such things', draft: insertAfter(cleanDraft(), LAST, reference('示例内部控制指引')) }],
  fails: [
    {
      name: 'a draft',
      draft: insertAfter(cleanDraft(), LAST, reference('示例风扇包装⟦（征求意见稿）⟧')),
      message: 'stage',
    },
    {
      name: 'a plan',
      draft: insertAfter(cleanDraft(), LAST, reference('⟦20253583-T-604⟧　示例风扇包装')),
      message: 'plan',
      alsoFinds: ['R08', 'U11'],
    },
  ],
  notApplicable: [{ name: 'an empty list', draft: cleanDraft({ type: 'guidance' }) }],
})
