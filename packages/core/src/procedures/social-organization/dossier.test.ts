import { describe, expect, it } from 'vitest'
import { missingInDossier } from './dossier.ts'
import { bareFacts } from './example-facts.ts'
import type { Facts } from './facts.ts'

const missing = (facts: Partial<Facts>) => missingInDossier({ ...bareFacts, ...facts }).map(({ code }) => code)

const whole: Partial<Facts> = {
  draft: { uploadedOn: '2026-05-20', order: 5 },
  explanatoryStatement: { uploadedOn: '2026-03-20', order: 2, missingParts: [] },
  enquiry: { round: 1, opensOn: '2026-04-01', closesOn: '2026-05-01', openedAtOrder: 1 },
  examinations: [{ kind: 'final', on: '2026-06-01', passed: true }],
}

describe('a dossier', () => {
  it('is whole when text, statement, disposition and minutes are there', () => {
    expect(missing(whole)).toEqual([])
  })
  it('names everything that a bare project lacks', () => {
    expect(missing({})).toEqual(['draftText', 'explanatoryStatement', 'disposition', 'minutes'])
  })
  it('lacks the disposition while a comment is unanswered, and the revised text while a demand is', () => {
    expect(missing({ ...whole, comments: { count: 2, unanswered: 1 } })).toEqual(['disposition'])
    expect(missing({ ...whole, demands: { count: 1, unanswered: 1 } })).toEqual(['draftAfterExamination'])
  })
  it('lacks the minutes when the last examination sent the text back', () => {
    expect(
      missing({
        ...whole,
        examinations: [
          { kind: 'final', on: '2026-06-01', passed: true },
          { kind: 'final', on: '2026-07-01', passed: false },
        ],
      }),
    ).toEqual(['minutes'])
  })
  it('does not lack what was done before the project was taken over', () => {
    expect(missing({ ...whole, enquiry: null, examinations: [], takenOverAt: 'approval' })).toEqual([])
    expect(missing({ ...whole, enquiry: null, examinations: [], takenOverAt: 'disposition' })).toEqual([
      'disposition',
      'minutes',
    ])
  })
  it('says of each item why it is asked for', () => {
    for (const { why } of missingInDossier(bareFacts))
      expect([why.zh, why.en].every((text) => text.length > 0)).toBe(true)
  })
})
