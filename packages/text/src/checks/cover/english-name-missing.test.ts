import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { englishNameMissing } from './english-name-missing.ts'

const national = cleanDraft({ level: 'national' })

describeCheck(englishNameMissing, {
  passesClean: false,
  passes: [
    { name: 'a national standard with it', draft: national },
    { name: 'a sector standard with it', draft: cleanDraft({ level: 'sector' }) },
  ],
  fails: [
    {
      name: 'a national standard without it',
      draft: editCover(national, { titleEnglish: null }),
      count: 1,
      message: 'missing',
    },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...national, cover: {} } }],
  notApplicable: [{ name: 'a group standard', draft: editCover(cleanDraft(), { titleEnglish: null }) }],
})
