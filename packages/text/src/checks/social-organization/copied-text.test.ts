import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { textsBeside } from '../../testing/texts-beside.ts'
import { copiedText } from './copied-text.ts'

const clean = cleanDraft()
const BASIS = '《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。'

describeCheck(copiedText, {
  passesClean: false,
  passes: [
    { name: 'another text', draft: clean, ...textsBeside(cleanDraft({ type: 'terminology', level: 'national' })) },
    {
      name: 'permission in the foreword',
      draft: replaceText(clean, BASIS, `${BASIS}本文件的编制得到原标准发布机构的许可。`),
      ...textsBeside(cleanDraft({ level: 'sector' })),
    },
  ],
  fails: [
    { name: 'the text of a sector standard', draft: clean, ...textsBeside(cleanDraft({ level: 'sector' })), count: 1 },
  ],
  unknown: [{ name: 'no texts of other standards', draft: clean }],
  notApplicable: [
    { name: 'the earlier edition of itself', draft: clean, ...textsBeside(clean) },
    { name: 'a national standard', draft: cleanDraft({ level: 'national' }) },
    {
      name: 'nothing to compare',
      draft: { ...clean, pieces: clean.pieces.slice(0, 8) },
      ...textsBeside(clean, cleanDraft({ level: 'sector' })),
    },
  ],
})
