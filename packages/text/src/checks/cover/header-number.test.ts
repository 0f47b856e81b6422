import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { headerNumber } from './header-number.ts'

const clean = cleanDraft()

describeCheck(headerNumber, {
  passes: [
    {
      name: 'numbers left open',
      draft: { ...editCover(clean, { number: 'T/SLXH XXXX—2026' }), header: 'T/SLXH ×××××—2026' },
    },
  ],
  fails: [
    { name: 'the number of another standard', draft: { ...clean, header: 'T/SLXH 11—2019' }, message: 'differs' },
    { name: 'no header', draft: { ...clean, header: null }, message: 'missing' },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...clean, cover: {} } }],
  notApplicable: [{ name: 'a cover without a number', draft: editCover(clean, { number: null }) }],
})
