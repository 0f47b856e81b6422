import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { staleExtract } from './stale-extract.ts'

const clean = cleanDraft()

describeCheck(staleExtract, {
  passesClean: false,
  passes: [
    { name: 'no bound changed', draft: clean, previous: clean },
    { name: 'the same bound in another unit', draft: replaceText(clean, '≤500 mA', '≤0.5 A'), previous: clean },
  ],
  fails: [
    {
      name: 'a bound that changed',
      draft: replaceText(clean, '≤500 mA', '⟦≤400 mA⟧'),
      previous: clean,
      message: 'changed',
    },
  ],
  unknown: [{ name: 'no draft before it', draft: clean }],
  notApplicable: [
    {
      name: 'a draft before it without bounds',
      draft: clean,
      previous: { ...clean, pieces: clean.pieces.slice(0, 8) },
    },
  ],
})
