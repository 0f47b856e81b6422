import { describe, it } from 'vitest'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { glyphConfusion } from './glyph-confusion.ts'

describeCheck(glyphConfusion, {
  passes: [{ name: 'a product called so', draft: withSentence('接口的型号为A1O5。') }],
  fails: [
    { name: 'full-width figures', draft: withSentence('样品共⟦１２⟧台。'), message: 'found' },
    { name: 'the letter O', draft: withSentence('间隙为⟦1O⟧ mm。'), message: 'found' },
  ],
})

describe('signs in a sentence', () => {
  it.each([
    '间隙为⟦O⟧.5 mm。',
    '抽样按照GB/T 2828.1⟦一⟧2012的规定。',
    '分为5一6组。',
    '电阻为10 Ω。',
    '长度为⟦1l⟧0 mm。',
  ])('%s', (sentence) => {
    expectInClause(glyphConfusion, sentence, { alsoFinds: ['R07', 'R20', 'R12', 'Q01', 'R09'] })
  })
})
