import { describe, expect, it } from 'vitest'
import { publishedCalendar } from '../../values/calendar.ts'
import {
  acceptClock,
  answerClock,
  interpretationClock,
  noOwnPeriods,
  publicationBasis,
  publicationDue,
} from './clocks.ts'

const calendar = publishedCalendar

describe('the time to answer feedback', () => {
  it('is thirty days where the body has set nothing, and that is no rule of its own', () => {
    expect(answerClock('2026-03-02', noOwnPeriods, calendar)).toMatchObject({ due: '2026-04-01', isOwnRule: false })
  })
  it('is the body’s own in working days', () => {
    const own = { ...noOwnPeriods, answerDays: 10 }
    expect(answerClock('2026-03-02', own, calendar)).toMatchObject({ due: '2026-03-16', isOwnRule: true })
  })
  it('is the rule of associations where an association has set nothing', () => {
    const own = { ...noOwnPeriods, isAssociation: true }
    expect(answerClock('2026-03-02', own, calendar)).toMatchObject({ due: '2026-03-23', isOwnRule: true })
  })
})

it('five working days to accept, unless set otherwise', () => {
  expect(acceptClock('2026-03-02', noOwnPeriods, calendar).due).toBe('2026-03-09')
  expect(acceptClock('2026-03-02', { ...noOwnPeriods, acceptDays: 1 }, calendar).due).toBe('2026-03-03')
})

describe('an interpretation', () => {
  it('is given within the body’s own period', () => {
    expect(interpretationClock('2026-03-02', noOwnPeriods, calendar)).toMatchObject({
      due: '2026-04-01',
      isOwnRule: false,
    })
  })
  it('is published within twenty days, of national and sector standards alone', () => {
    expect(publicationDue('2026-03-02', 'sector', calendar)).toBe('2026-03-23')
    expect(publicationDue('2026-03-02', 'national', calendar)).toBe('2026-03-23')
    expect(publicationDue('2026-03-02', 'group', calendar)).toBe(null)
    expect(publicationBasis('national')?.confidence).toBe('R')
    expect(publicationBasis(null)).toBe(null)
  })
})
