import { clause, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { arbitrationMethodMissing } from './arbitration-method-missing.ts'

const twoMethods = (last: string, second = '方法二') =>
  insertAfter(
    cleanDraft(),
    '硬木地面的厚度与跌落结果有关。',
    clause('耐久'),
    clause('方法一', 3),
    paragraph('连续运行样品10 h。'),
    clause(second, 3),
    paragraph(last),
  )

describeCheck(arbitrationMethodMissing, {
  passes: [{ name: 'one of them arbitrates', draft: twoMethods('间断运行样品20 h。方法一为仲裁方法。') }],
  fails: [{ name: 'two methods', draft: twoMethods('间断运行样品20 h。', '⟦方法二⟧'), message: 'found' }],
  notApplicable: [{ name: 'another type', draft: cleanDraft({ type: 'guidance' }) }],
})
