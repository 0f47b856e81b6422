import { describe, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { vaguePointer } from './vague-pointer.ts'

describeCheck(vaguePointer, {
  passes: [{ name: 'the context of a message', draft: withSentence('上下文由控制器保存，下列要求适用。') }],
  fails: [
    { name: 'what was said above', draft: withSentence('电机的温升⟦如前所述⟧。'), message: 'vague' },
    {
      name: 'the table below',
      draft: replaceText(cleanDraft(), '应符合表1的规定', '应符合⟦下表⟧的规定'),
      message: 'known',
      alsoFinds: ['G02'],
    },
  ],
  notApplicable: [],
})

describe('a vague pointer', () => {
  it.each([
    '电机的功率⟦见上文⟧。',
    '电机的功率⟦见下文⟧。',
    '电机按照⟦上图⟧接线。',
    '电机的功率见下文5.2。',
    '上表面的粗糙度不大于3.2 μm。',
    '开关位于图1的上方，应符合下列要求。',
  ])('%s', (sentence) => {
    expectInClause(vaguePointer, sentence)
  })
})
