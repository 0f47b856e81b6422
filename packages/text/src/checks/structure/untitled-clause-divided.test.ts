import { untitled } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { untitledClauseDivided } from './untitled-clause-divided.ts'

const draft = cleanDraft()
const FIRST = '桌面微风扇的外表面不应有裂纹和毛刺。'

describeCheck(untitledClauseDivided, {
  passesClean: false,
  passes: [
    {
      name: 'untitled clauses side by side',
      draft: insertAfter(draft, FIRST, untitled('颜色为白色。', 3), untitled('形状为圆形。', 3)),
    },
  ],
  fails: [
    {
      name: 'an untitled clause with clauses of its own',
      draft: insertAfter(
        draft,
        FIRST,
        untitled('⟦颜色为白色。⟧', 3),
        untitled('底座为灰色。', 4),
        untitled('网罩为黑色。', 4),
        untitled('形状为圆形。', 3),
      ),
      message: 'divided',
      alsoFinds: ['S12'],
    },
  ],
  notApplicable: [
    { name: 'titled clauses only', draft },
    { name: 'an explanatory statement', draft: cleanStatement(draft) },
  ],
})
