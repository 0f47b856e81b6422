import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { annexOrder } from './annex-order.ts'

describeCheck(annexOrder, {
  passes: [
    {
      name: 'a later annex named in the foreword first',
      draft: replaceText(cleanDraft(), '请注意本文件的某些内容', '附录B给出格式。请注意本文件的某些内容'),
    },
  ],
  fails: [
    {
      name: 'the second annex mentioned first',
      draft: withSentence('外观记录的格式见⟦附录B⟧。'),
      message: 'order',
    },
  ],
  notApplicable: [{ name: 'a single annex', draft: cleanDraft({ type: 'code-of-practice' }) }],
})
