import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover, replaceText } from '../../testing/mutate-draft.ts'
import { textsBeside } from '../../testing/texts-beside.ts'
import { selfDeclared } from './self-declared.ts'

const clean = cleanDraft({ level: 'enterprise' })
const cited = editCover(cleanDraft({ level: 'national' }), { number: 'GB/T 4214.1—2017' })

describeCheck(selfDeclared, {
  passesClean: false,
  passes: [{ name: 'the bounds of the standard it cites', draft: clean, ...textsBeside(cited) }],
  fails: [
    {
      name: 'less than the standard it cites',
      draft: replaceText(clean, '声功率级应不大于50 dB', '声功率级应⟦不大于50 dB⟧'),
      ...textsBeside(replaceText(cited, '不大于50 dB', '不大于45 dB', { all: true })),
      message: 'weaker',
      alsoFinds: ['L02'],
    },
  ],
  unknown: [{ name: 'no texts of other standards', draft: clean }],
  notApplicable: [{ name: 'a group standard', draft: cleanDraft() }],
})
