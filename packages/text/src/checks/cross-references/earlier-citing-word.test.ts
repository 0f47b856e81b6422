import { describe, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { earlierCitingWord } from './earlier-citing-word.ts'

const of2009 = replaceText(cleanDraft(), 'GB/T 1.1—2020', 'GB/T 1.1—2009')

describeCheck(earlierCitingWord, {
  passes: [{ name: 'the word itself under discussion', draft: withSentence('资料性提及不写作“参见”。') }],
  fails: [{ name: 'the word of 2009', draft: withSentence('整流段的尺寸⟦参见⟧附录A。'), message: 'earlier' }],
  notApplicable: [
    {
      name: 'a text of the edition of 2009',
      draft: withSentence('测量记录的格式参见附录B。', of2009, '表面不应有裂纹'),
    },
  ],
})

describe('the citing word of the edition of 2009', () => {
  it.each(['测量记录的格式见附录B。', '⟦参见⟧GB/T 1236。'])('%s', (sentence) => {
    expectInClause(earlierCitingWord, sentence)
  })
})
