import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { verification } from './verification.ts'

const clean = cleanDraft()
const statement = cleanStatement(clean)
const beside = { companion: clean }

describeCheck(verification, {
  fails: [
    {
      name: 'nothing of cost and effect',
      draft: replaceText(
        replaceText(statement, '试验验证和预期效果', '试验验证'),
        '按照技术经济分析，检测成本基本不变。预期效果是减少贸易中的争议。',
        '',
      ),
      count: 1,
      message: 'effect',
      ...beside,
    },
  ],
  notApplicable: [{ name: 'the standard itself', draft: clean }],
})
