import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { warningPlace } from './warning-place.ts'

const draft = cleanDraft()

describeCheck(warningPlace, {
  passesClean: false,
  passes: [
    {
      name: 'before the scope',
      draft: insertAfter(draft, ({ kind }) => kind === 'document-title', paragraph('重要提示：跌落试验会产生碎片。')),
    },
  ],
  fails: [
    { name: 'in a clause', draft: withSentence('⟦重要提示⟧：跌落试验会产生碎片。'), message: 'found' },
    {
      name: 'in the foreword',
      draft: insertAfter(draft, '请注意', paragraph('⟦重要提示⟧：跌落试验会产生碎片。')),
    },
  ],
  notApplicable: [{ name: 'no warning', draft }],
})
