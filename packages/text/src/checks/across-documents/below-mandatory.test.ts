import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover, replaceText } from '../../testing/mutate-draft.ts'
import { textsBeside } from '../../testing/texts-beside.ts'
import { belowMandatory } from './below-mandatory.ts'

const clean = cleanDraft({ level: 'sector' })
const mandatory = editCover(cleanDraft({ level: 'national' }), { number: 'GB 99813—2025' })

describeCheck(belowMandatory, {
  passesClean: false,
  passes: [{ name: 'the same bounds', draft: clean, ...textsBeside(mandatory) }],
  fails: [
    {
      name: 'a smaller least value',
      draft: replaceText(clean, '≥10 MΩ', '⟦≥10 MΩ⟧'),
      ...textsBeside(replaceText(mandatory, '≥10 MΩ', '≥20 MΩ', { all: true })),
      message: 'weaker',
      alsoFinds: ['L02'],
    },
  ],
  unknown: [
    { name: 'no texts of other standards', draft: clean },
    {
      name: 'a mandatory standard on something else',
      draft: clean,
      ...textsBeside(replaceText(mandatory, '桌面微风扇', '落地电扇', { all: true })),
    },
  ],
  notApplicable: [{ name: 'a group standard', draft: cleanDraft() }],
})
