import { clause } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertBefore, replaceText } from '../../testing/mutate-draft.ts'
import { referenceListNumbered } from './reference-list-numbered.ts'

const FIRST = 'GB/T 1236　工业通风机　用标准化风道性能试验'

describeCheck(referenceListNumbered, {
  fails: [
    {
      name: 'a typed number in brackets',
      draft: replaceText(cleanDraft(), FIRST, `⟦[1] ${FIRST}⟧`),
      message: 'numbered',
    },
    { name: 'a letter', draft: replaceText(cleanDraft(), FIRST, `⟦a）${FIRST}⟧`), message: 'numbered' },
    {
      name: 'a clause over the list',
      draft: insertBefore(cleanDraft(), FIRST, clause('⟦国家标准⟧')),
      message: 'divided',
      alsoFinds: ['S08', 'S12'],
    },
  ],
  notApplicable: [
    { name: 'an empty list', draft: cleanDraft({ type: 'terminology' }) },
    { name: 'a draft without the chapter', draft: { ...cleanDraft(), pieces: [] } },
  ],
})
