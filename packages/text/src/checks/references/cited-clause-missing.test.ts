import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { textsBeside } from '../../testing/texts-beside.ts'
import { citedClauseMissing } from './cited-clause-missing.ts'

const national = cleanDraft({ level: 'national' })
const cited = (part: string) => withSentence(`样品应符合GB/T 99812—2026中${part}的规定。`)

describeCheck(citedClauseMissing, {
  passesClean: false,
  passes: [{ name: 'a clause that is there', draft: cited('5.1'), ...textsBeside(national) }],
  fails: [
    {
      name: 'no such clause',
      draft: cited('⟦5.9⟧'),
      ...textsBeside(national),
      alsoFinds: ['R07', 'R16', 'L02', 'U10', 'L03'],
    },
    {
      name: 'no such annex',
      draft: cited('⟦附录F⟧'),
      ...textsBeside(national),
      alsoFinds: ['R07', 'R16', 'L02', 'U10', 'L03'],
    },
  ],
  unknown: [
    { name: 'no texts', draft: cited('5.9') },
    {
      name: 'the text of another edition',
      draft: withSentence('样品应符合GB/T 99812—2018中5.9的规定。'),
      ...textsBeside(national),
    },
  ],
  notApplicable: [{ name: 'no part of another document', draft: cleanDraft({ type: 'guidance' }) }],
})
