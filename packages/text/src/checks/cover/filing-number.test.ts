import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { filingNumber } from './filing-number.ts'

const published = cleanDraft({ level: 'sector', stage: 'published' })

describeCheck(filingNumber, {
  passesClean: false,
  passes: [{ name: 'a published sector standard with it', draft: published }],
  fails: [
    { name: 'one without it', draft: editCover(published, { filingNumber: null }), count: 1, message: 'missing' },
    {
      name: 'one with an open number',
      draft: editCover(published, { filingNumber: '备案号：⟦XXXX—XXXX⟧' }),
      message: 'missing',
    },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...published, cover: {} } }],
  notApplicable: [
    { name: 'a draft', draft: editCover(cleanDraft({ level: 'sector' }), { filingNumber: null }) },
    { name: 'a group standard', draft: cleanDraft({ stage: 'published' }) },
  ],
})
