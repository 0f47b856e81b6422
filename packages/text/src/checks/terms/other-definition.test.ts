import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { textsBeside } from '../../testing/texts-beside.ts'
import { otherDefinition } from './other-definition.ts'

const vocabulary = cleanDraft({ type: 'terminology', level: 'national' })
const NOMINAL = '制造方声明的最高转速下的风量。'

describeCheck(otherDefinition, {
  passesClean: false,
  passes: [{ name: 'the same definition', draft: cleanDraft(), ...textsBeside(vocabulary) }],
  fails: [
    {
      name: 'another definition',
      draft: replaceText(cleanDraft(), NOMINAL, '在任意转速下实测所得的空气流量。'),
      ...textsBeside(vocabulary),
      count: 1,
      alsoFinds: ['L03'],
    },
  ],
  unknown: [
    { name: 'no texts', draft: cleanDraft() },
    { name: 'no terminology standard', draft: cleanDraft(), ...textsBeside(cleanDraft({ level: 'national' })) },
  ],
  notApplicable: [{ name: 'no terms', draft: cleanDraft({ type: 'symbols' }) }],
})
