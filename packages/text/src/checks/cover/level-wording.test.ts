import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover } from '../../testing/mutate-draft.ts'
import { levelWording } from './level-wording.ts'

const national = cleanDraft({ level: 'national' })

describeCheck(levelWording, {
  passes: [
    { name: 'a sector standard', draft: cleanDraft({ level: 'sector' }) },
    { name: 'a local standard', draft: cleanDraft({ level: 'local' }) },
    { name: 'letters set wide', draft: editCover(cleanDraft(), { level: '团　体　标　准' }) },
  ],
  fails: [
    {
      name: 'a sector standard called national',
      draft: editCover(cleanDraft({ level: 'sector' }), { level: '⟦中华人民共和国国家标准⟧' }),
      message: 'level',
    },
    {
      name: 'a national standard without its country',
      draft: editCover(national, { level: '⟦国家标准⟧' }),
      message: 'wording',
    },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...cleanDraft(), cover: {} } }],
  notApplicable: [{ name: 'a cover without a level', draft: editCover(cleanDraft(), { level: null }) }],
})
