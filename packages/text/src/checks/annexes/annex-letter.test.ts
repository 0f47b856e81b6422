import { describe, expect, it } from 'vitest'
import { annex, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { heading, madeDocument } from '../../testing/made-document.ts'
import { insertAfter, replaceText } from '../../testing/mutate-draft.ts'
import { textOf } from '../text-of.ts'
import { annexLetter } from './annex-letter.ts'

const third = insertAfter(
  replaceText(cleanDraft(), '格式见附录B', '格式见附录B，示例见附录D'),
  (piece) => piece.kind === 'table' && piece.text === '风量测量记录',
  { ...annex('informative', '⟦测量记录的示例⟧'), label: '附录D' },
  paragraph('记录第1次测量的风速为1.5 m/s。'),
)

describeCheck(annexLetter, {
  passes: [
    { name: 'two annexes', draft: cleanDraft() },
    { name: 'a single annex with its letter', draft: cleanDraft({ type: 'code-of-practice' }) },
  ],
  fails: [{ name: 'a letter left out', draft: third, message: 'letter', alsoFinds: ['N09'] }],
  notApplicable: [{ name: 'a text without annexes', draft: cleanDraft({ type: 'guidance' }) }],
})

describe('the letters of annexes', () => {
  const made = (...letters: readonly string[]) =>
    madeDocument(
      letters.map((letter) =>
        heading(`附录${letter}\n（资料性）\n测量记录`, { annex: { letter, nature: 'informative', title: '测量记录' } }),
      ),
    )
  const found = (...letters: readonly string[]) => {
    const outcome = annexLetter.check(textOf(made(...letters)))
    return outcome.verdict === 'fail' ? outcome.findings.map(({ at, data }) => [at.block, data?.['expected']]) : []
  }
  it('are accused where one stands twice', () => {
    expect(found('A', 'A', 'B')).toEqual([[1, 'B']])
  })
  it('are accused once where one is left out', () => {
    expect(found('A', 'C', 'D')).toEqual([[1, 'B']])
  })
  it('begin with A even for a single annex', () => {
    expect(found('B')).toEqual([[0, 'A']])
  })
})
