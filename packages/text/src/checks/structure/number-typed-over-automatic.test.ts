import { describe, expect, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { heading, madeDocument } from '../../testing/made-document.ts'
import { editPiece, replaceIn } from '../../testing/mutate-draft.ts'
import { clauseCalled, labelled } from '../../testing/which-piece.ts'
import { runChecks } from '../run-checks.ts'
import { textOf } from '../text-of.ts'
import { numberTypedOverAutomatic } from './number-typed-over-automatic.ts'

const draft = cleanDraft()

describeCheck(numberTypedOverAutomatic, {
  passes: [
    {
      name: 'a title that begins with a figure',
      draft: replaceIn(draft, clauseCalled('测量步骤'), '测量步骤', '802.11 接口'),
    },
    { name: 'all numbers typed', draft, styles: 'typed' },
  ],
  fails: [
    {
      name: 'a number that stands twice',
      draft: replaceIn(draft, clauseCalled('测量步骤'), '测量步骤', '⟦A.3⟧　测量步骤'),
      message: 'twice',
    },
    {
      name: 'one typed number among automatic ones',
      draft: editPiece(draft, clauseCalled('测量步骤'), labelled('A.3')),
      count: 1,
      message: 'mixed',
    },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(draft) }],
})

describe('a text without automatic numbers of its own', () => {
  it('cannot show the fault', () => {
    const text = textOf(madeDocument([heading('1　范围', { element: 'scope' })], {}, { format: 'markdown' }))
    expect(runChecks(text, { checks: [numberTypedOverAutomatic] }).checks[0]).toMatchObject({
      verdict: 'unknown',
      reason: 'format-lacks-it',
    })
  })
})
