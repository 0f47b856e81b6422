import { describe, it } from 'vitest'
import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { insertAfter, replaceText } from '../../testing/mutate-draft.ts'
import { referenceTarget } from './reference-target.ts'

describeCheck(referenceTarget, {
  passes: [
    { name: 'headings typed by hand', draft: cleanDraft(), styles: 'typed' },
    { name: 'a list item that is there', draft: withSentence('外壳按照5.5 a)检查。') },
    {
      name: 'a clause of the edition that is replaced',
      draft: insertAfter(
        cleanDraft({ isRevision: true }),
        '增加了“桌面微风扇”的定义',
        paragraph('更改了标志的要求（见第6章，2018年版的第18章）。'),
      ),
    },
  ],
  fails: [
    { name: 'a clause that is not there', draft: withSentence('电机按照⟦5.9⟧的规定检查。'), message: 'missing' },
    { name: 'a table that is not there', draft: withSentence('电机的功率见⟦表7⟧。'), message: 'missing' },
    {
      name: 'a list item beyond the last',
      draft: withSentence('外壳应符合⟦5.5 d)⟧的要求。'),
      message: 'missing-item',
    },
    {
      name: 'a chapter lost by renumbering',
      draft: replaceText(cleanDraft(), '格式见附录B', '格式见⟦附录D⟧'),
      count: 1,
      alsoFinds: ['N01'],
    },
  ],
  notApplicable: [{ name: 'a text without pointers', draft: { ...cleanDraft(), pieces: [] } }],
})

describe('the target of a cross-reference', () => {
  it.each([
    '电机按照⟦第9章⟧的规定检查。',
    '电机的功率见⟦图A.4⟧。',
    '电机的功率按照⟦公式（4）⟧计算。',
    '电机的功率见5.1～5.4。',
    '对本表2至9项的数据签名。',
    '整流段的外形见图A.1和⟦A.2⟧。',
    '电机按照GB/T 1236中9.9的规定检查。',
  ])('%s', (sentence) => {
    expectInClause(referenceTarget, sentence)
  })
})
