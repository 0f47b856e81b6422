import { clause, figure, untitled } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { clauseEmpty } from './clause-empty.ts'

const draft = cleanDraft()
const LAST = '计算各测点风速的算术平均值。'

describeCheck(clauseEmpty, {
  passes: [
    { name: 'a clause that holds a figure only', draft: insertAfter(draft, LAST, clause('示意'), figure('示意')) },
    { name: 'a clause without a title', draft: insertAfter(draft, LAST, untitled('关闭电源。')) },
    { name: 'a clause that holds clauses only', draft },
  ],
  fails: [
    { name: 'a clause with nothing in it', draft: insertAfter(draft, LAST, clause('⟦测量结果⟧')), message: 'empty' },
    {
      name: 'a chapter at the end',
      draft: insertAfter(cleanDraft({ type: 'symbols' }), ({ kind }) => kind === 'table', {
        kind: 'chapter',
        text: '⟦用途⟧',
      }),
    },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(draft) }],
})
