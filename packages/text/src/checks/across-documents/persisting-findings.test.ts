import { describe, expect, it } from 'vitest'
import { checkDraft, findingsOf } from '../../testing/check-draft.ts'
import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { persistingFindings } from './persisting-findings.ts'

const FAULT = '电机的温升应符合5.2节的规定。'
const OTHER_FAULT = '绕组的温升应符合5.3节的规定。'
const clean = cleanDraft()
const faulty = withSentence(FAULT, clean)
const twice = insertAfter(faulty, FAULT, paragraph(OTHER_FAULT))
const alsoFinds = ['X02']

describeCheck(persistingFindings, {
  passesClean: false,
  passes: [
    { name: 'a draft like the one before, in which nothing was found', draft: clean, previous: clean },
    { name: 'a draft in which what was found is mended', draft: clean, previous: faulty },
    { name: 'a draft in which only new faults are found', draft: faulty, previous: clean },
  ],
  fails: [
    {
      name: 'a fault of the draft before',
      draft: faulty,
      previous: faulty,
      count: 1,
      message: 'persisting',
      alsoFinds,
    },
    { name: 'one fault of two that were there', draft: faulty, previous: twice, count: 1, alsoFinds },
  ],
  notApplicable: [{ name: 'a draft without one before it', draft: faulty }],
})

describe('the findings of two drafts', () => {
  const drafts = (draft: typeof clean, previous: typeof clean) => checkDraft(draft, { previous }).report.drafts
  it('are counted as persisting, fixed and new', () => {
    expect(drafts(faulty, twice)).toEqual({ persisting: 1, fixed: 1, new: 0, undetermined: 0 })
    expect(drafts(twice, faulty)).toEqual({ persisting: 1, fixed: 0, new: 1, undetermined: 0 })
    expect(checkDraft(faulty).report.drafts).toBeUndefined()
  })
  it('are told in words at the title, with the places where they persist', () => {
    const [finding] = findingsOf(checkDraft(twice, { previous: faulty })).filter(({ checkId }) => checkId === 'L06')
    expect(finding?.message.zh).toContain('仍有1处未改；已改好0处，新增1处')
    expect(finding?.evidence.map(({ excerpt }) => excerpt.found)).toEqual(['5.2节'])
  })
})
