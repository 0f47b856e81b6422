import { describe, expect, it } from 'vitest'
import { guidanceDocumentStory as story } from './cases/testing/stories/guidance-document.ts'
import { until } from './cases/testing/stories/national.ts'
import { refusedWith, tell } from './cases/testing/story.ts'
import { guidanceDocument as procedure } from './guidance-document.ts'

const refused = (act: string, on: string, values: object = {}, deeds = story.whole) =>
  refusedWith(procedure, tell(procedure, until(deeds, act), story.setting), { act, on, values: { ...values } })
const valuesOf = (act: string) => story.whole.find((deed) => deed.act === act)?.values ?? {}

describe('a guidance technical document', () => {
  it('is made only where the technology is developing, or where a technical report is adopted and named', () => {
    expect(refused('suggest', '2026-01-05', { ground: 'other' })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
    expect(refused('suggest', '2026-01-05', { ground: 'internationalReport' })).toEqual(['CASE_VALUE_MISSING'])
    expect(refused('suggest', '2026-01-05', { ground: 'internationalReport', report: 'ISO/TR 1' })).toEqual([])
  })
  it('calls itself so, and says in its foreword why it was made and that it is for reference', () => {
    expect(refused('upload-draft', '2026-04-02', { callsItself: false })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
    expect(refused('upload-draft', '2026-04-02', { forewordSays: false })).toEqual(['CASE_VALUE_NOT_ALLOWED'])
  })
  it('has a Z in its plan number and bears GB/Z', () => {
    const plan = { ...valuesOf('issue-plan'), planNumber: '20260002-T-469' }
    expect(refused('issue-plan', '2026-03-06', plan)).toEqual(['CASE_VALUE_NOT_ALLOWED'])
    const number = { ...valuesOf('publish'), number: 'GB/T 99002—2026' }
    expect(refused('publish', '2026-10-09', number)).toEqual(['CASE_NUMBER_OF_OTHER_KIND'])
  })
  it('is to be reviewed within three years of its publication, which is still to be verified', () => {
    const { review } = procedure.deadlines
    expect(review).toMatchObject({ length: 3, unit: 'year', from: { act: 'publish', field: 'publishedOn' } })
    expect(review?.basis[0]?.confidence).toBe('R')
  })
  it('is withdrawn only when a review has concluded so', () => {
    const reviewed = story.others['reviewed'] ?? []
    const withdrawing = { act: 'withdraw', on: '2030-03-01', values: { withdrawnOn: '2030-03-01' } }
    expect(refusedWith(procedure, tell(procedure, story.whole, story.setting), withdrawing)).toEqual([
      'CASE_ACT_NOT_DONE',
    ])
    const continued = until(reviewed, 'withdraw').map((deed) =>
      deed.act === 'review-document' ? { ...deed, values: { conclusion: 'continued' } } : deed,
    )
    expect(refusedWith(procedure, tell(procedure, continued, story.setting), withdrawing)).toEqual([
      'CASE_EARLIER_ANSWER_STANDS_AGAINST',
    ])
  })
  it('that is cited as if it were mandatory may be reported by anybody', () => {
    const facts = tell(procedure, story.whole, story.setting)
    expect(refusedWith(procedure, facts, { act: 'report-citation', on: '2028-01-05' })).toEqual([])
  })
})
