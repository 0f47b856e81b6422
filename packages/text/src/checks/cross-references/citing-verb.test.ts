import { describe, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { citingVerb } from './citing-verb.ts'

const withRequirement = replaceText(cleanDraft(), '空载电流', '空载电流应稳定', { all: true })

describeCheck(citingVerb, {
  passes: [{ name: 'a table of requirements that is to be followed', draft: withRequirement }],
  fails: [
    { name: 'a duty to see', draft: withSentence('电机的功率⟦应见⟧表1。'), message: 'shall-see' },
    {
      name: 'a table of requirements that is only seen',
      draft: replaceText(withRequirement, '的电气性能应符合表1的规定', '的电气性能见⟦表1⟧'),
      message: 'only-seen',
    },
  ],
  notApplicable: [{ name: 'a text without pointers', draft: { ...cleanDraft(), pieces: [] } }],
})

describe('the verb of a cross-reference', () => {
  it.each(['电机的供应见表1。', '接口的对应见图1。', '电机应符合表1的规定，测点见图A.1。'])('%s', (sentence) => {
    expectInClause(citingVerb, sentence)
  })
})
