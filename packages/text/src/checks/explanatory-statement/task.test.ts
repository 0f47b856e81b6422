import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { task } from './task.ts'

const clean = cleanDraft()
const statement = cleanStatement(clean)
const beside = { companion: clean }

const silent = replaceText(
  replaceText(statement, '任务来源', '背景'),
  '《桌面微风扇　性能规范》团体标准的制定任务于2025年12月10日下达，计划编号为2025-SL-012。本文件由示例家电协会提出并归口。',
  '桌面微风扇的使用越来越广泛。',
)

describeCheck(task, {
  passes: [
    {
      name: 'a number in the form of the national plan',
      draft: replaceText(statement, '计划编号为2025-SL-012', '项目为20251234-T-469'),
      ...beside,
    },
  ],
  fails: [
    {
      name: 'no number of the plan',
      draft: replaceText(
        replaceText(statement, '，计划编号为2025-SL-012', ''),
        '桌面微风扇　性能规范编制说明',
        '⟦桌面微风扇　性能规范编制说明⟧',
      ),
      message: 'plan-number',
      ...beside,
    },
    { name: 'neither source nor number nor proposer', draft: silent, count: 3, ...beside },
  ],
  notApplicable: [{ name: 'the standard itself', draft: clean }],
})
