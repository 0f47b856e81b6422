import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { issueYear } from './issue-year.ts'

const clean = cleanDraft()

describeCheck(issueYear, {
  fails: [
    {
      name: 'a number of the year before',
      draft: { ...editCover(clean, { number: '⟦T/SLXH 12—2025⟧' }), header: 'T/SLXH 12—2025' },
      message: 'differs',
    },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...clean, cover: {} } }],
  notApplicable: [
    { name: 'a date left open', draft: editCover(clean, { issuedOn: '××××-××-×× 发布' }) },
    { name: 'a number left open', draft: editCover(clean, { number: 'T/SLXH XXXX—2025' }) },
  ],
})
