import { clause, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { clauseTooDeep } from './clause-too-deep.ts'

const draft = cleanDraft()
const deep = (levels: readonly (3 | 4 | 5 | 6 | 7)[]) =>
  levels.map((level) => clause(level === 7 ? '⟦颜色⟧' : '颜色', level))
const FIRST = '桌面微风扇的外表面不应有裂纹和毛刺。'
const OWN_FAULTS = ['S08', 'S12']

describeCheck(clauseTooDeep, {
  passes: [
    {
      name: 'a clause of the fifth level',
      draft: insertAfter(draft, FIRST, ...deep([3, 4, 5, 6]), paragraph('颜色为白色。')),
    },
    {
      name: 'a clause of the fifth level in an annex',
      draft: insertAfter(draft, '测量装置由整流段', ...deep([3, 4, 5, 6]), paragraph('颜色为白色。')),
    },
  ],
  fails: [
    {
      name: 'a clause of the sixth level',
      draft: insertAfter(draft, FIRST, ...deep([3, 4, 5, 6, 7]), paragraph('颜色为白色。')),
      message: 'deep',
      alsoFinds: OWN_FAULTS,
    },
    {
      name: 'a clause of the sixth level in an annex',
      draft: insertAfter(draft, '测量装置由整流段', ...deep([3, 4, 5, 6, 7]), paragraph('颜色为白色。')),
      alsoFinds: OWN_FAULTS,
    },
  ],
  notApplicable: [{ name: 'chapters without clauses', draft: cleanDraft({ type: 'symbols' }) }],
})
