import { clause, untitled } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter, insertBefore } from '../../testing/mutate-draft.ts'
import { clauseAlone } from './clause-alone.ts'

const draft = cleanDraft()
const VOLUME = '桌面微风扇的风量应不小于标称风量的95%。'

describeCheck(clauseAlone, {
  passes: [
    { name: 'a single entry of terms', draft: cleanDraft({ type: 'guidance' }) },
    {
      name: 'two clauses without titles',
      draft: insertAfter(draft, '桌面微风扇的外表面', untitled('颜色为白色。', 3), untitled('形状为圆形。', 3)),
    },
  ],
  fails: [
    { name: 'a clause divided into one', draft: insertBefore(draft, VOLUME, clause('⟦标称值⟧', 3)), message: 'alone' },
    {
      name: 'a single clause of an annex',
      draft: insertBefore(draft, '风量测量记录的格式见表B.1。', clause('⟦格式⟧')),
      message: 'alone',
    },
  ],
  notApplicable: [
    { name: 'chapters without clauses', draft: cleanDraft({ type: 'symbols' }) },
    { name: 'an explanatory statement', draft: cleanStatement(draft) },
  ],
})
