import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { editCover, replaceText } from '../../testing/mutate-draft.ts'
import { textsBeside } from '../../testing/texts-beside.ts'
import { mandatoryFloor } from './mandatory-floor.ts'

const mandatory = editCover(cleanDraft({ level: 'national' }), { number: 'GB 99813—2025' })

describeCheck(mandatoryFloor, {
  passesClean: false,
  passes: [
    { name: 'the same bounds', draft: cleanDraft(), ...textsBeside(mandatory) },
    {
      name: 'a stricter bound',
      draft: cleanDraft(),
      ...textsBeside(replaceText(mandatory, '≤500 mA', '≤0.6 A', { all: true })),
    },
  ],
  fails: [
    {
      name: 'a weaker bound in a table',
      draft: replaceText(cleanDraft(), '≤500 mA', '⟦≤500 mA⟧'),
      ...textsBeside(replaceText(mandatory, '≤500 mA', '≤0.4 A', { all: true })),
      message: 'weaker',
      alsoFinds: ['U10', 'L02'],
    },
    {
      name: 'a weaker bound in a sentence',
      draft: replaceText(cleanDraft(), '声功率级应不大于50 dB', '声功率级应⟦不大于50 dB⟧'),
      ...textsBeside(replaceText(mandatory, '不大于50 dB', '不大于45 dB', { all: true })),
      message: 'weaker',
      alsoFinds: ['U10', 'L02'],
    },
  ],
  unknown: [
    { name: 'no texts of other standards', draft: withSentence('电机一定转动。') },
    { name: 'no mandatory standard among them', draft: cleanDraft(), ...textsBeside(cleanDraft({ level: 'sector' })) },
  ],
  notApplicable: [{ name: 'a national standard', draft: cleanDraft({ level: 'national' }) }],
})
