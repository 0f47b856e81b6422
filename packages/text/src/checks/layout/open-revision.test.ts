import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { openRevision } from './open-revision.ts'

const clean = cleanDraft()
const enquiry = cleanDraft({ stage: 'enquiry' })

describeCheck(openRevision, {
  fails: [
    {
      name: 'a tracked change',
      draft: { ...clean, layout: { ...clean.layout, trackedInsertion: '本条为增加的内容。' } },
      count: 1,
      message: 'revisions',
    },
    {
      name: 'a comment',
      draft: { ...clean, layout: { ...clean.layout, comment: '此处再议。' } },
      count: 1,
      message: 'comments',
    },
  ],
  notApplicable: [
    {
      name: 'a draft for comment',
      draft: { ...enquiry, layout: { ...enquiry.layout, trackedInsertion: '本条为增加的内容。' } },
    },
  ],
})
