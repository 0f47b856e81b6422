import { describe, expect, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { punctuationWidth } from './punctuation-width.ts'

describeCheck(punctuationWidth, {
  passes: [
    { name: 'Latin words in brackets', draft: withSentence('采用通用串行总线(USB)供电。') },
    { name: 'a formula', draft: withSentence('风量按f(x, y)计算。') },
    { name: 'a vocabulary', draft: cleanDraft({ type: 'terminology' }) },
  ],
  fails: [
    { name: 'a comma', draft: withSentence('外壳无裂纹⟦,⟧网罩无松脱。'), message: 'half' },
    { name: 'brackets', draft: withSentence('额定电压⟦(直流)⟧为5 V。'), message: 'brackets' },
  ],
})

describe('widths in a sentence', () => {
  it.each([
    '外壳无裂纹⟦;⟧网罩无松脱⟦;⟧叶轮转动。',
    '额定电压⟦（直流)⟧为5 V。',
    '时间写为12:30:00。',
    '按照GB/T 1236(所有部分)测量。',
    '比例为3:1,共4个。',
  ])('%s', (sentence) => {
    expect(() => expectInClause(punctuationWidth, sentence, { alsoFinds: ['R05', 'R07', 'R20', 'S22'] })).not.toThrow()
  })
})
