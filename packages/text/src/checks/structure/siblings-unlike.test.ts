import { clause, paragraph, untitled } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { siblingsUnlike } from './siblings-unlike.ts'

const draft = cleanDraft()
const END_OF_STEPS = '计算各测点风速的算术平均值。'
const FIRST = '桌面微风扇的外表面不应有裂纹和毛刺。'

describeCheck(siblingsUnlike, {
  passes: [
    {
      name: 'untitled clauses only',
      draft: insertAfter(draft, FIRST, untitled('颜色为白色。', 3), untitled('形状为圆形。', 3)),
    },
  ],
  fails: [
    {
      name: 'one without a title among titled ones',
      draft: insertAfter(draft, END_OF_STEPS, untitled('⟦测量后，关闭电源。⟧')),
      message: 'without-title',
    },
    {
      name: 'one with a title among untitled ones',
      draft: insertAfter(
        draft,
        FIRST,
        untitled('颜色为白色。', 3),
        untitled('形状为圆形。', 3),
        clause('⟦涂层⟧', 3),
        paragraph('涂层为哑光。'),
      ),
      message: 'with-title',
      alsoFinds: ['S12'],
    },
  ],
  notApplicable: [
    { name: 'chapters without clauses', draft: cleanDraft({ type: 'symbols' }) },
    { name: 'an explanatory statement', draft: cleanStatement(draft) },
  ],
})
