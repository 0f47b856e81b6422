import { describe, expect, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { heading, madeDocument } from '../../testing/made-document.ts'
import { editPiece, insertAfter } from '../../testing/mutate-draft.ts'
import { chapterCalled, labelled } from '../../testing/which-piece.ts'
import { runChecks } from '../run-checks.ts'
import { textOf } from '../text-of.ts'
import { chapterNumberBroken } from './chapter-number-broken.ts'

const procedure = cleanDraft({ type: 'code-of-practice' })
const numbered = (label: string) => editPiece(procedure, chapterCalled('追溯方法'), labelled(label))

describeCheck(chapterNumberBroken, {
  passes: [
    { name: 'typed numbers', draft: procedure, styles: 'typed' },
    { name: 'annexes begin their own count', draft: cleanDraft() },
    {
      name: 'clauses 0.1 of the introduction',
      draft: insertAfter(procedure, '装配质量直接影响', {
        kind: 'clause',
        level: 2,
        text: '背景',
        titled: true,
        label: '0.1',
      }),
    },
  ],
  fails: [
    { name: 'a jump', draft: numbered('7'), count: 1, message: 'broken' },
    { name: 'a number that is there already', draft: numbered('5'), count: 1, message: 'broken' },
    {
      name: 'a first chapter 2',
      draft: editPiece(procedure, chapterCalled('范围'), labelled('2')),
      styles: 'typed',
      message: 'broken',
      alsoFinds: ['S15'],
    },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(procedure) }],
})

describe('chapters none of which has a number', () => {
  it('do not tell whether the numbers are missing or were not read', () => {
    const text = textOf(madeDocument([heading('范围', { element: 'scope' }), heading('要求')]))
    expect(runChecks(text, { checks: [chapterNumberBroken] }).checks[0]).toMatchObject({ verdict: 'unknown' })
  })
})
