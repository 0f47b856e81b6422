import { describe, it } from 'vitest'
import { note } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { selfReference } from './self-reference.ts'

const IN_AIR_VOLUME = '桌面微风扇的风量应不小于标称风量的95%。'

describeCheck(selfReference, {
  passes: [
    {
      name: 'a note on its own clause',
      draft: insertAfter(cleanDraft(), IN_AIR_VOLUME, note('符合5.2的产品不必复测。')),
    },
    { name: 'a range over the clause', draft: withSentence('电机按照5.1～5.3的规定检查。') },
  ],
  fails: [
    {
      name: 'a clause that sends to itself',
      draft: withSentence('风量的偏差应符合⟦5.2⟧的规定。', cleanDraft(), IN_AIR_VOLUME),
      message: 'self',
    },
  ],
  notApplicable: [{ name: 'a text without pointers', draft: { ...cleanDraft(), pieces: [] } }],
})

describe('a clause that points to itself', () => {
  it.each(['外观按照⟦5.1⟧的规定检查。', '外观按照6.1的规定检查。', '外观应符合5.5 a)的要求。'])('%s', (sentence) => {
    expectInClause(selfReference, sentence)
  })
})
