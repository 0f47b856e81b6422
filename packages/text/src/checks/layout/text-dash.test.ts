import { describe, it } from 'vitest'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { textDash } from './text-dash.ts'

describeCheck(textDash, {
  passes: [{ name: 'a dash as it is', draft: withSentence('低速挡——供夜间使用——的噪声较低。') }],
  fails: [{ name: 'two hyphens', draft: withSentence('低速挡⟦--⟧供夜间使用。'), message: 'dash' }],
})

describe('dashes in a sentence', () => {
  it.each([
    '低速挡⟦－－⟧供夜间使用。',
    '低速挡⟦──⟧供夜间使用。',
    '网罩—外壳的间隙均匀。',
    '叶轮-电机组件完好。',
  ])('%s', (sentence) => {
    expectInClause(textDash, sentence)
  })
})
