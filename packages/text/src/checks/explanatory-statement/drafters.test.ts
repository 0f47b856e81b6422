import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { drafters } from './drafters.ts'

const clean = cleanDraft()
const statement = cleanStatement(clean)
const beside = { companion: clean }

describeCheck(drafters, {
  fails: [
    {
      name: 'nobody is named',
      draft: replaceText(
        replaceText(statement, '起草单位和起草人', '起草单位'),
        '本文件主要起草人：赵示例、钱示例、孙示例。赵示例负责总体协调，钱示例负责试验验证，孙示例负责文本起草。',
        '起草工作按照计划进行。',
      ),
      count: 1,
      message: 'silent',
      ...beside,
    },
    {
      name: 'no work is told',
      draft: replaceText(statement, '赵示例负责总体协调，钱示例负责试验验证，孙示例负责文本起草。', ''),
      count: 1,
      message: 'work',
      ...beside,
    },
    {
      name: 'one who is not in the foreword',
      draft: replaceText(
        statement,
        '主要起草人：赵示例、钱示例、孙示例',
        '主要起草人：赵示例、钱示例、孙示例、⟦李示例⟧',
      ),
      message: 'not-in-foreword',
      ...beside,
    },
    {
      name: 'one who is only in the foreword',
      draft: replaceText(statement, '主要起草人：赵示例、钱示例、孙示例', '主要起草人：⟦赵示例⟧、钱示例、孙示例'),
      companion: replaceText(clean, '主要起草人：赵示例、钱示例、孙示例', '主要起草人：赵示例、钱示例、孙示例、周示例'),
      message: 'not-in-statement',
    },
  ],
  unknown: [{ name: 'without the standard', draft: statement }],
  notApplicable: [{ name: 'the standard itself', draft: clean }],
})
