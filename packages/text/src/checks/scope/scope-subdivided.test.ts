import { clause, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter, insertBefore } from '../../testing/mutate-draft.ts'
import { scopeSubdivided } from './scope-subdivided.ts'

const draft = cleanDraft()
const divided = insertAfter(
  insertBefore(draft, '本文件规定了桌面微风扇的外观', clause('⟦内容⟧')),
  '本文件适用于家庭和办公场所使用的桌面微风扇。',
  clause('界限'),
  paragraph('本文件不适用于工业场所。'),
)

describeCheck(scopeSubdivided, {
  fails: [{ name: 'a scope of two clauses', draft: divided, message: 'divided' }],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(draft) }],
})
