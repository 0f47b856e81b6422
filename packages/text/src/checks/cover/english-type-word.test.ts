import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { englishTypeWord } from './english-type-word.ts'

const clean = cleanDraft()

describeCheck(englishTypeWord, {
  passes: [
    { name: 'a code of practice', draft: cleanDraft({ type: 'code-of-practice' }) },
    { name: 'guidance', draft: cleanDraft({ type: 'guidance' }) },
    { name: 'a test method', draft: cleanDraft({ type: 'test-method' }) },
    { name: 'a vocabulary', draft: cleanDraft({ type: 'terminology' }) },
    { name: 'the plural', draft: editCover(clean, { titleEnglish: 'Desktop mini-fan—Technical specifications' }) },
    {
      name: 'a name on two lines',
      draft: editCover(clean, { titleEnglish: 'Desktop mini-fan\nPerformance specification' }),
    },
  ],
  fails: [
    {
      name: 'a specification called a standard',
      draft: editCover(clean, { titleEnglish: '⟦Desktop mini-fan—Performance standard⟧' }),
      message: 'missing',
    },
    {
      name: 'a 规程 called a regulation',
      draft: editCover(cleanDraft({ type: 'code-of-practice' }), {
        titleEnglish: '⟦Desktop mini-fan—Maintenance regulation⟧',
      }),
      message: 'missing',
    },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...clean, cover: {} } }],
  notApplicable: [{ name: 'a cover without English', draft: editCover(clean, { titleEnglish: null }) }],
})
