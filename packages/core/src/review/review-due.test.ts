import { describe, expect, it } from 'vitest'
import { reviewDueOf, standingOn } from './review-due.ts'
import type { ReviewFacts } from './review-facts.ts'

const standard = (facts: Partial<ReviewFacts> = {}) => ({
  level: 'national',
  nature: 'voluntary',
  division: null,
  publishedOn: '2020-03-01',
  implementsOn: '2020-10-01',
  lastReviewOn: null,
  reviewsKnown: true,
  ownPeriodMonths: null,
  ...facts,
})
const on = (facts: Partial<ReviewFacts>, day: string) => standingOn(reviewDueOf(standard(facts)), day)
const dueOn = (facts: Partial<ReviewFacts>) => {
  const due = reviewDueOf(standard(facts))
  return due.kind === 'due' ? due.due : due.kind
}

describe('a national standard in force since 1 October 2020', () => {
  it('is in time on the day five years are over, and late on the next', () => {
    expect(on({}, '2025-09-30')).toBe('notDue')
    expect(on({}, '2025-10-01')).toBe('notDue')
    expect(on({}, '2025-10-02')).toBe('overdue')
  })
  it('counts again from its last review', () => {
    expect(dueOn({ lastReviewOn: '2024-05-06' })).toBe('2029-05-06')
    expect(on({ lastReviewOn: '2024-05-06' }, '2025-10-02')).toBe('notDue')
  })
  it('does not count from a review before it came into force', () =>
    expect(dueOn({ lastReviewOn: '2020-09-01' })).toBe('2025-10-01'))
  it('is not called late where reviews may have been held that nobody recorded', () => {
    expect(on({ reviewsKnown: false }, '2025-10-02')).toBe('unsure')
    expect(on({ reviewsKnown: false, lastReviewOn: '2020-10-02' }, '2025-10-03')).toBe('overdue')
  })
})

it('five years from 29 February end on 28 February', () =>
  expect(dueOn({ implementsOn: '2020-02-29' })).toBe('2025-02-28'))

it('without any day nothing can be told', () => {
  expect(dueOn({ implementsOn: null })).toBe('unknown')
  expect(on({ implementsOn: null }, '2030-01-01')).toBe('unknown')
})

describe('a local standard', () => {
  it('of Shanghai is due after three years, and evaluated six months before', () => {
    const due = reviewDueOf(standard({ level: 'local', division: '310000' }))
    expect(due).toMatchObject({ due: '2023-10-01', evaluateBy: '2023-04-01', months: 36 })
    expect(on({ level: 'local', division: '310000' }, '2023-10-01')).toBe('notDue')
    expect(on({ level: 'local', division: '310000' }, '2023-10-02')).toBe('overdue')
  })
  it('of another place is due after five', () =>
    expect(dueOn({ level: 'local', division: '370000' })).toBe('2025-10-01'))
})

it('a national guidance document is never late, since its three years are to be verified', () => {
  expect(dueOn({ nature: 'guidance' })).toBe('2023-03-01')
  expect(on({ nature: 'guidance' }, '2023-03-02')).toBe('unsure')
})

describe('a social organization standard', () => {
  it('is due by the rule of its organization, counted from its publication', () => {
    expect(dueOn({ level: 'group', ownPeriodMonths: 24 })).toBe('2022-03-01')
  })
  it('is counted from the day in force where nobody knows when it was published', () => {
    expect(dueOn({ level: 'group', ownPeriodMonths: 24, publishedOn: null })).toBe('2022-10-01')
  })
  it('whose organization laid nothing down is due on no day', () => expect(dueOn({ level: 'group' })).toBe('none'))
})

it('an enterprise standard has no period of law', () => expect(dueOn({ level: 'enterprise' })).toBe('none'))
