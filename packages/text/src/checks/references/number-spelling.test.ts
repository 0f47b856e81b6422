import { describe, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { numberSpelling } from './number-spelling.ts'

describeCheck(numberSpelling, {
  passes: [
    { name: 'a file name', draft: withSentence('参数文件为GBT_1236.pdf和http://example.org/GBT1236-2000。') },
    { name: 'what is no number', draft: withSentence('密钥按照SM2算法生成，日期写为YY-MM-DD。') },
  ],
  fails: [
    { name: 'a hyphen', draft: withSentence('噪声按照⟦GB/T 4214.1-2017⟧的规定测量。'), message: 'misspelt' },
    {
      name: 'the same in two places',
      draft: withSentence('噪声按照⟦GB/T 4214.1-2017⟧的规定测量，声功率级按照GB/T 4214.1-2017的规定计算。'),
      count: 1,
    },
  ],
  notApplicable: [{ name: 'no number at all', draft: { ...cleanDraft(), pieces: [] } }],
})

describe('the spelling of a number', () => {
  it.each(['GBT 1236', 'GB／T 1236', 'GB/T1236', 'gb/t 1236'])('%s', (number) => {
    expectInClause(numberSpelling, `样品按照⟦${number}⟧的规定安装。`)
  })
})
