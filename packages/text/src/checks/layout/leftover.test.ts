import { describe, it } from 'vitest'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { leftover } from './leftover.ts'

describeCheck(leftover, {
  passes: [
    { name: 'a thing still to be decided', draft: withSentence('待定参数由供需双方商定。') },
    { name: 'a pattern of a date', draft: withSentence('日期的格式为YYYY-MM-DD。') },
  ],
  fails: [
    { name: 'words to be written', draft: withSentence('噪声限值⟦待补充⟧。'), message: 'found' },
    { name: 'a prompt of the template', draft: withSentence('⟦【此处插入图】⟧'), message: 'found' },
  ],
})

describe('placeholders in a sentence', () => {
  it.each([
    '转速限值为（⟦待定⟧）。',
    '样品由⟦XX⟧公司提供。',
    '数据格式为0xXX。',
    '字段用XX表示。',
    '数据等待确认。',
    '机制有待完善。',
    '限值⟦TODO⟧。',
  ])('%s', (sentence) => {
    expectInClause(leftover, sentence)
  })
})
