import { describe, expect, it } from 'vitest'
import { resolveBasis } from '../law/basis.ts'
import { proposeReview, wordReviewReason } from './propose-review.ts'
import type { ReviewFacts } from './review-facts.ts'
import { reviewReasonWords, reviewSources } from './review-sources.ts'

const standard = (facts: Partial<ReviewFacts> = {}): ReviewFacts => ({
  number: 'GB/T 99001—2022',
  level: 'national',
  nature: 'voluntary',
  division: null,
  publishedOn: '2022-03-01',
  implementsOn: '2022-10-01',
  lastReviewOn: null,
  reviewsKnown: true,
  ownPeriodMonths: null,
  feedback: { count: 0, open: 0, ids: [] },
  findings: 'unknown',
  outdated: [],
  floor: 'unknown',
  use: 'unknown',
  ...facts,
})
const propose = (facts: Partial<ReviewFacts>, day = '2026-01-05') => proposeReview(standard(facts), day)
const said = (source: string, facts: Partial<ReviewFacts>, day?: string) =>
  propose(facts, day).reasons.find((reason) => reason.source === source)

describe('a proposal', () => {
  it('asks every source, each with a basis that resolves', () => {
    const { reasons } = propose({})
    expect(reasons.map(({ source }) => source)).toEqual(Object.keys(reviewSources))
    for (const { basis } of reasons) for (const one of basis) expect(resolveBasis(one).titleZh).not.toBe('')
  })
  it('is not made where nothing speaks for it, and what is unknown is said to be so', () => {
    const { proposed, reasons } = propose({})
    expect(proposed).toBe(false)
    expect(reasons.filter(({ verdict }) => verdict === 'unknown').map(({ source }) => source)).toEqual([
      'findings',
      'floor',
      'use',
    ])
  })
  it('is made by one source alone', () => expect(propose({ findings: { open: 1 } }).proposed).toBe(true))
})

describe('feedback', () => {
  it('speaks for a review where there is some', () =>
    expect(said('feedback', { feedback: { count: 3, open: 1, ids: ['a', 'b', 'c'] } })).toMatchObject({
      verdict: 'fail',
      data: { count: 3, open: 1 },
    }))
  it('that nobody could count is unknown and not none', () => {
    expect(said('feedback', { feedback: 'unknown' })).toMatchObject({ verdict: 'unknown' })
    expect(said('feedback', {})).toMatchObject({ verdict: 'pass', code: 'FEEDBACK_NONE' })
  })
})

describe('references', () => {
  it('that are replaced speak for a review', () => {
    const outdated = [{ number: 'GB/T 99002—2010', status: 'replaced' as const }]
    expect(wordReviewReason(said('outdated', { outdated }) ?? fail(), 'zh')).toBe(
      '引用的 1 项标准已被代替或废止：GB/T 99002—2010',
    )
  })
  it('that are on record nowhere are unknown', () =>
    expect(said('outdated', { outdated: 'unknown' })).toMatchObject({ verdict: 'unknown' }))
})

describe('use', () => {
  it('that is weak speaks for a review, what cannot be graded is unknown', () => {
    const use = (grade: 'weak' | 'medium' | null) =>
      said('use', { use: { grade, year: 2025, counted: 4, measuredOn: '2025-11-30' } })
    expect(use('weak')).toMatchObject({ verdict: 'fail' })
    expect(use('medium')).toMatchObject({ verdict: 'pass' })
    expect(use(null)).toMatchObject({ verdict: 'unknown', code: 'USE_UNGRADED' })
  })
})

describe('ten years', () => {
  const mandatory = { nature: 'mandatory', implementsOn: '2015-06-01', lastReviewOn: '2024-06-01' } as const
  it('are over on the day after, a review in between makes it no younger', () => {
    expect(said('tenYears', mandatory, '2025-06-01')).toMatchObject({ verdict: 'pass' })
    expect(said('tenYears', mandatory, '2025-06-02')).toMatchObject({ verdict: 'fail' })
  })
  it('are asked of mandatory national standards alone', () =>
    expect(said('tenYears', { implementsOn: '2001-01-01' })).toMatchObject({ verdict: 'notApplicable' }))
})

describe('the mandatory floor', () => {
  it('is not asked of a mandatory standard', () =>
    expect(said('floor', { nature: 'mandatory' })).toMatchObject({ verdict: 'notApplicable' }))
  it('that changed speaks for a review', () =>
    expect(said('floor', { floor: { changed: ['GB 99003—2025'] } })).toMatchObject({ verdict: 'fail' }))
})

describe('age', () => {
  it('over its period speaks for a review; without a record of reviews it says so', () => {
    expect(said('age', {}, '2027-10-02')).toMatchObject({ verdict: 'fail', code: 'AGE_OVER' })
    expect(said('age', { reviewsKnown: false }, '2027-10-02')).toMatchObject({ code: 'AGE_OVER_NO_RECORD' })
  })
  it('of a period that is to be verified speaks for nothing', () =>
    expect(said('age', { nature: 'guidance' }, '2027-10-02')).toMatchObject({ verdict: 'unknown' }))
  it('without a day is unknown', () =>
    expect(said('age', { implementsOn: null })).toMatchObject({ verdict: 'unknown' }))
})

it.each(Object.entries(reviewReasonWords))('%s fills in the same in both languages', (_, { zh, en }) => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name).sort()
  expect(places(en)).toEqual(places(zh))
})

function fail(): never {
  throw new Error('the source is in the table')
}
