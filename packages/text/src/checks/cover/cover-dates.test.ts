import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { coverDates } from './cover-dates.ts'

const clean = cleanDraft()
const published = cleanDraft({ stage: 'published' })
const enquiry = cleanDraft({ stage: 'enquiry' })

describeCheck(coverDates, {
  passes: [
    { name: 'dates left open on a draft', draft: editCover(enquiry, { issuedOn: '××××-××-×× 发布' }) },
    { name: 'a year known and a day open', draft: editCover(enquiry, { issuedOn: '2026-××-×× 发布' }) },
    { name: 'one day for both', draft: editCover(published, { inForceOn: '2026-11-01 实施' }) },
    { name: 'a draft with one date', draft: editCover(enquiry, { issuedOn: null }) },
  ],
  fails: [
    {
      name: 'in force before it is issued',
      draft: editCover(published, { inForceOn: '⟦2026-10-31⟧ 实施' }),
      message: 'reversed',
    },
    { name: 'a date in words', draft: editCover(published, { issuedOn: '⟦2026年11月1日⟧发布' }), message: 'form' },
    { name: 'a day that is none', draft: editCover(clean, { issuedOn: '⟦2026-02-30⟧ 发布' }), message: 'unreal' },
    { name: 'no date of coming into force', draft: { ...editCover(published, { inForceOn: null }) }, count: 1 },
    {
      name: 'a date still open in a published text',
      draft: editCover(published, { inForceOn: '⟦2027-××-××⟧ 实施' }),
      message: 'blank',
    },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...clean, cover: {} } }],
  notApplicable: [{ name: 'a draft without dates', draft: editCover(enquiry, { issuedOn: null, inForceOn: null }) }],
})
