import { describe, expect, it } from 'vitest'
import { publishedCalendar } from '../../values/calendar.ts'
import { roundOf, statisticsDue, statisticsStandingOn } from './statistics-due.ts'

describe('the reports of a year', () => {
  it('are due on 30 November, which was a Sunday in 2025 and is a Monday in 2026', () => {
    expect(statisticsDue(2025, publishedCalendar)).toEqual({
      due: '2025-11-30',
      isWorkday: false,
      workdayBefore: '2025-11-28',
      workdayAfter: '2025-12-01',
      provisional: false,
    })
    expect(statisticsDue(2026, publishedCalendar)).toMatchObject({ due: '2026-11-30', isWorkday: true })
  })
  it('are not late on 30 November and are late on 1 December where it was a workday', () => {
    const due = statisticsDue(2026, publishedCalendar)
    expect(['2026-11-29', '2026-11-30', '2026-12-01'].map((day) => statisticsStandingOn(due, day))).toEqual([
      'running',
      'running',
      'late',
    ])
  })
  it('are not called late on the workday after a day off, since whether the day moves is not settled', () => {
    const due = statisticsDue(2025, publishedCalendar)
    expect(['2025-11-30', '2025-12-01', '2025-12-02'].map((day) => statisticsStandingOn(due, day))).toEqual([
      'running',
      'unsettled',
      'late',
    ])
  })
  it('of a year without a holiday notice have a provisional day', () => {
    expect(statisticsDue(2031, { notices: {} })).toMatchObject({ due: '2031-11-30', provisional: true })
  })
})

describe('the three-year round of a standard', () => {
  const inCharge = { number: 'GB 99001—2020', fromOn: '2023-03-01', years: [] }
  it('is overdue on the day after three years in charge without an analysis', () => {
    expect(roundOf(inCharge, '2026-03-01')).toMatchObject({ standing: 'due', roundEnds: '2026-03-01' })
    expect(roundOf(inCharge, '2026-03-02')).toMatchObject({ standing: 'overdue', lastYear: null })
  })
  it('is covered until the third year after the last analysis, due in it and overdue after its last day', () => {
    const analysed = { ...inCharge, years: [2024, 2023] }
    expect(roundOf(analysed, '2026-12-31').standing).toBe('covered')
    expect(roundOf(analysed, '2027-11-30')).toMatchObject({ standing: 'due', roundEnds: '2027-11-30' })
    expect(roundOf(analysed, '2027-12-01').standing).toBe('overdue')
  })
})
