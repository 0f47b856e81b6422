import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { referenceEntryForm } from './reference-entry-form.ts'

const FIRST = 'GB/T 1236　工业通风机　用标准化风道性能试验'
const first = (text: string) => replaceText(cleanDraft(), FIRST, text)

describeCheck(referenceEntryForm, {
  passes: [{ name: 'two spaces', draft: first('GB/T 1236  工业通风机　用标准化风道性能试验') }],
  fails: [
    { name: 'a full stop', draft: first(`${FIRST}⟦。⟧`), message: 'punctuation' },
    { name: 'a semicolon', draft: first(`${FIRST}⟦；⟧`), message: 'punctuation' },
    { name: 'a name in 《》', draft: first('GB/T 1236　⟦《工业通风机　用标准化风道性能试验》⟧'), message: 'quoted' },
    { name: 'no name', draft: first('⟦GB/T 1236⟧'), message: 'nameless' },
    {
      name: 'the number behind',
      draft: first('⟦工业通风机　用标准化风道性能试验（GB/T 1236）⟧'),
      message: 'number-behind',
      alsoFinds: ['R07', 'R04'],
    },
    { name: 'one space', draft: first('GB/T 1236⟦ ⟧工业通风机　用标准化风道性能试验'), message: 'gap' },
  ],
  notApplicable: [{ name: 'an empty list', draft: cleanDraft({ type: 'terminology' }) }],
})
