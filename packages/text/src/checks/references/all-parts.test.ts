import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { allParts } from './all-parts.ts'

const FIRST = 'GB/T 1236　工业通风机　用标准化风道性能试验'
const first = (text: string) => replaceText(cleanDraft(), FIRST, text)

describeCheck(allParts, {
  passesClean: false,
  passes: [{ name: 'the fixed form', draft: first('GB/T 1236（所有部分）　工业通风机') }],
  fails: [
    { name: 'behind the name', draft: first('GB/T 1236　工业通风机⟦（所有部分）⟧'), message: 'misplaced' },
    {
      name: 'with the name of a part',
      draft: first('GB/T 1236（所有部分）　工业通风机　⟦第1部分⟧：性能试验'),
      message: 'part-named',
    },
    {
      name: 'with the number of a part',
      draft: first('⟦GB/T 1236.1（所有部分）　工业通风机⟧'),
      message: 'part-numbered',
      alsoFinds: ['R07', 'R08'],
    },
    { name: 'a series', draft: first('GB/T 1236　工业通风机⟦系列标准⟧'), message: 'series' },
  ],
  notApplicable: [{ name: 'no series cited', draft: cleanDraft() }],
})
