import { describe, expect, it } from 'vitest'
import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import type { Draft } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { heading, madeDocument } from '../../testing/made-document.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { removeUpTo, titleOfElement } from '../../testing/which-piece.ts'
import { runChecks } from '../run-checks.ts'
import { textOf } from '../text-of.ts'
import { introductionMissing } from './introduction-missing.ts'

const withoutIntroduction = (draft: Draft) =>
  removeUpTo(draft, titleOfElement('introduction'), ({ kind }) => kind === 'document-title')
const part = withoutIntroduction(cleanDraft({ isPart: true }))
const patents = insertAfter(
  withoutIntroduction(cleanDraft()),
  '请注意本文件的某些内容可能涉及专利。',
  paragraph('本文件的发布机构提请注意，声明符合本文件时，可能涉及到5.2与风量相关的专利的使用。'),
)

describeCheck(introductionMissing, {
  passes: [{ name: 'a part with an introduction', draft: cleanDraft({ isPart: true }) }],
  fails: [
    { name: 'a part', draft: part, count: 1, message: 'of-part' },
    {
      name: 'patents that have been identified',
      draft: patents,
      count: 1,
      message: 'of-patents',
      alsoFinds: ['I04', 'F02', 'F07'],
    },
  ],
  notApplicable: [
    { name: 'neither a part nor patents', draft: withoutIntroduction(cleanDraft()) },
    { name: 'an explanatory statement', draft: cleanStatement(part) },
  ],
})

describe('a text without a number and a name', () => {
  it('does not tell whether it is a part', () => {
    const document = madeDocument([heading('1　范围', { element: 'scope' })])
    const { checks } = runChecks(textOf(document, { profile: { edition: '2020' } }), { checks: [introductionMissing] })
    expect(checks[0]).toMatchObject({ verdict: 'unknown', reason: 'needs-a-person' })
  })
})
