import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { icsCode } from './ics-code.ts'

describeCheck(icsCode, {
  passes: [
    {
      name: 'a code left open on a draft for comment',
      draft: editCover(cleanDraft({ stage: 'enquiry' }), { ics: 'ICS XX.XXX' }),
    },
  ],
  fails: [
    { name: 'a cover without it', draft: editCover(cleanDraft(), { ics: null }), count: 1, message: 'missing' },
    { name: 'a code that is in no table', draft: editCover(cleanDraft(), { ics: 'ICS ⟦98.765⟧' }), message: 'unreal' },
    {
      name: 'a code left open at the stage of approval',
      draft: editCover(cleanDraft(), { ics: 'ICS ⟦XX.XXX⟧' }),
      message: 'blank',
    },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...cleanDraft(), cover: {} } }],
})
