import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { ccsCode } from './ccs-code.ts'

describeCheck(ccsCode, {
  passes: [
    {
      name: 'a code left open on a draft for comment',
      draft: editCover(cleanDraft({ stage: 'enquiry' }), { ccs: 'CCS Y XX' }),
    },
  ],
  fails: [
    { name: 'a cover without it', draft: editCover(cleanDraft(), { ccs: null }), count: 1, message: 'missing' },
    { name: 'a code that is in no table', draft: editCover(cleanDraft(), { ccs: 'CCS ⟦I 99⟧' }), message: 'unreal' },
    {
      name: 'a code left open at the stage of approval',
      draft: editCover(cleanDraft(), { ccs: 'CCS ⟦Y XX⟧' }),
      message: 'blank',
    },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...cleanDraft(), cover: {} } }],
})
