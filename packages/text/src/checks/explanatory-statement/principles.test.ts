import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { principles } from './principles.ts'

const clean = cleanDraft()
const statement = cleanStatement(clean)
const beside = { companion: clean }

describeCheck(principles, {
  fails: [
    {
      name: 'values without a ground',
      draft: replaceText(
        replaceText(
          replaceText(
            replaceText(statement, '编制原则和主要内容的依据', '编制原则和主要内容'),
            '主要内容的依据',
            '主要内容',
          ),
          '，以实测数据为依据',
          '',
        ),
        '主要指标依据起草组对40台样品的试验数据和统计结果确定。',
        '主要指标见第5章。',
      ),
      count: 1,
      ...beside,
    },
  ],
  notApplicable: [{ name: 'the standard itself', draft: clean }],
})
