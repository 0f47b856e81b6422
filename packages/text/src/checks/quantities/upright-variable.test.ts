import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { uprightVariable } from './upright-variable.ts'

describeCheck(uprightVariable, {
  passes: [{ name: 'a unit behind a variable', draft: withSentence('取‹m›为5 kg。') }],
  fails: [
    {
      name: 'an upright variable',
      draft: replaceText(cleanDraft(), '‹S›　——', '⟦S⟧　——'),
      message: 'variable',
    },
    { name: 'an italic unit', draft: withSentence('质量为5 ‹⟦kg⟧›。'), message: 'unit' },
  ],
  notApplicable: [{ name: 'no symbol and no unit', draft: cleanDraft({ type: 'symbols' }) }],
})
