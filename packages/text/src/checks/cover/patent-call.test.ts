import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { patentCall } from './patent-call.ts'

const enquiry = cleanDraft({ stage: 'enquiry' })
const examination = cleanDraft({ stage: 'examination' })

describeCheck(patentCall, {
  passesClean: false,
  passes: [
    { name: 'a draft for comment with it', draft: enquiry },
    { name: 'a draft for examination with it', draft: examination },
    {
      name: 'the sentence without its full stop',
      draft: editCover(enquiry, { patentCall: '在提交反馈意见时,请将您知道的相关专利连同支持性文件一并附上' }),
    },
  ],
  fails: [
    {
      name: 'a draft for comment without it',
      draft: editCover(enquiry, { patentCall: null, stage: '（⟦征求意见稿⟧）' }),
      message: 'missing',
    },
    {
      name: 'other words',
      draft: editCover(examination, { patentCall: '⟦在提交意见时，请把有关的专利一起提交。⟧' }),
      message: 'differs',
    },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...enquiry, cover: {} } }],
  notApplicable: [{ name: 'a draft for approval', draft: cleanDraft() }],
})
