import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertBefore } from '../../testing/mutate-draft.ts'
import { removeUpTo, titleOfElement } from '../../testing/which-piece.ts'
import { introductionNumbering } from './introduction-numbering.ts'

const draft = cleanDraft()
const divided = (...labels: readonly string[]) =>
  insertBefore(
    draft,
    '桌面微风扇在办公和居家场所广泛使用。',
    ...labels.flatMap((label): readonly Piece[] => [
      { kind: 'clause', level: 2, text: '背景', titled: true, label },
      paragraph('桌面微风扇的品种繁多。'),
    ]),
  )

describeCheck(introductionNumbering, {
  passes: [{ name: 'clauses 0.1 and 0.2', draft: divided('0.1', '0.2') }],
  fails: [
    { name: 'a number left out', draft: divided('0.1', '0.3'), count: 1, message: 'numbered' },
    { name: 'numbers of chapter 1', draft: divided('1.1', '1.2'), count: 2, message: 'numbered' },
  ],
  notApplicable: [
    {
      name: 'no introduction',
      draft: removeUpTo(draft, titleOfElement('introduction'), ({ kind }) => kind === 'document-title'),
    },
    { name: 'an explanatory statement', draft: cleanStatement(draft) },
  ],
})
