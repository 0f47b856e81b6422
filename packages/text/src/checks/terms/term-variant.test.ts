import { term } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { termVariant } from './term-variant.ts'

const withTerm = (sentence: string) =>
  insertAfter(
    withSentence(sentence),
    (piece) => piece.kind === 'term' && piece.text === '标称风量',
    term('唯一标识码', 'unique identification code', '区分每台样品的一组字符。'),
  )

describeCheck(termVariant, {
  passes: [{ name: 'the term as defined', draft: withTerm('铭牌给出唯一标识码，唯一标识码不重复。') }],
  fails: [
    {
      name: 'another character',
      draft: withTerm('铭牌给出⟦惟一标识码⟧，样品的唯一标识码不重复，唯一标识码可读。'),
    },
  ],
  notApplicable: [{ name: 'no terms', draft: cleanDraft({ type: 'symbols' }) }],
})
