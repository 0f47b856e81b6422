import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { groupNumber } from './group-number.ts'

const clean = cleanDraft()
// The running header, the wording and the issuer then disagree with the number; other checks say so.
const others = ['C02', 'C03', 'C14', 'C19', 'C20', 'C21', 'C15', 'E02']

describeCheck(groupNumber, {
  passes: [
    { name: 'a number with blanks', draft: editCover(clean, { number: 'T/SLXH XXXX—2026' }) },
    { name: 'a society whose code holds a figure', draft: editCover(clean, { number: 'T/SL2 12—2026' }) },
  ],
  fails: [
    {
      name: 'the number of a sector standard',
      draft: editCover(clean, { number: '⟦QB/T 12—2026⟧' }),
      message: 'other-kind',
      alsoFinds: others,
    },
  ],
  unknown: [{ name: 'a cover without a number', draft: editCover(clean, { number: null }) }],
  notApplicable: [{ name: 'a national standard', draft: cleanDraft({ level: 'national' }) }],
})
