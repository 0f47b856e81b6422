import { describe, expect, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, expectInClause, withSentence } from '../../testing/expect-check.ts'
import { madeDocument, paragraph as madeParagraph } from '../../testing/made-document.ts'
import { runChecks } from '../run-checks.ts'
import { textOf } from '../text-of.ts'
import { referenceForm } from './reference-form.ts'

describeCheck(referenceForm, {
  passes: [
    { name: 'every prescribed form', draft: withSentence('按照5.2、第5章、表1、公式（1）和附录A的规定检查。') },
    { name: 'an article of a law', draft: withSentence('《产品安全法》第五条另有要求。') },
    { name: 'a section of a foreign document', draft: withSentence('术语来自ISO 5801:2017中第5.2条。') },
  ],
  fails: [
    { name: 'a section', draft: withSentence('电机的温升应符合⟦5.2节⟧的规定。'), message: 'malformed' },
    { name: 'a chapter in Chinese figures', draft: withSentence('电机按照⟦第五章⟧的规定检查。'), message: 'malformed' },
    {
      name: 'an article with no clause of its own',
      draft: withSentence('电机按照⟦第5条⟧的规定检查。'),
      message: 'section',
    },
    {
      name: 'an article of a cited standard of ours',
      draft: withSentence('按照GB/T 4214.1—2017中⟦第6.2条⟧的规定测量。'),
      message: 'malformed',
    },
  ],
  notApplicable: [{ name: 'a draft without a pointer', draft: { ...cleanDraft(), pieces: [] } }],
  passesClean: true,
})

describe('the form of a cross-reference', () => {
  it.each([
    '电机的温升应符合⟦第5.2条⟧的规定。',
    '叶轮的风量按照⟦式（1）⟧计算。',
    '叶轮的风量按照⟦公式1⟧计算。',
    '外观的检查见⟦第 6.1 章节⟧。',
    '外观和风量的检查见⟦第6.1⟧和⟦6.2节⟧。',
  ])('%s', (sentence) => {
    expectInClause(referenceForm, sentence)
  })
  it('is another in standards of construction', () => {
    const made = madeDocument([madeParagraph('墙体应符合第5.2.1条的规定。')])
    const report = runChecks(textOf(made, { profile: { edition: '2020', special: 'construction' } }), {
      checks: [referenceForm],
    })
    expect(report.checks[0]).toMatchObject({ verdict: 'notApplicable', reason: 'special-document' })
  })
  it('may be 式（1） in a text of the edition of 2009', () => {
    const made = madeDocument([madeParagraph('叶轮的风量按照式（1）计算。')])
    expect(referenceForm.check(textOf(made, { profile: { edition: '2009' } }))).toEqual({ verdict: 'pass' })
  })
  it('is mended to the number alone', () => {
    const text = textOf(madeDocument([madeParagraph('电机的温升应符合第5.2条的规定。')]))
    expect(referenceForm.check(text)).toMatchObject({
      findings: [{ edits: [{ at: { from: 8, to: 13 }, replacement: '5.2' }] }],
    })
  })
})
