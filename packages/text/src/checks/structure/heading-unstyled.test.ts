import { describe, expect, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { heading, madeDocument } from '../../testing/made-document.ts'
import { runChecks } from '../run-checks.ts'
import { textOf } from '../text-of.ts'
import { headingUnstyled } from './heading-unstyled.ts'

const draft = cleanDraft()

describeCheck(headingUnstyled, {
  passes: [{ name: 'the headings of the word processor', draft, styles: 'headings' }],
  fails: [{ name: 'headings typed by hand, told once', draft, styles: 'typed', count: 1, message: 'unstyled' }],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(draft) }],
})

describe('a text without styles', () => {
  it('cannot show the fault', () => {
    const text = textOf(madeDocument([heading('1　范围', { element: 'scope' })], {}, { format: 'text' }))
    expect(runChecks(text, { checks: [headingUnstyled] }).checks[0]).toMatchObject({
      verdict: 'unknown',
      reason: 'format-lacks-it',
    })
  })
})
