import { expect, test } from 'vitest'
import { publishedCalendar, withoutNotice } from './calendar.ts'
import { countWorkdays } from './workday-count.ts'

const rule = { trigger: '2025-09-26', length: 5, calendar: publishedCalendar, suspensions: [] }

test('the long holiday of October is one named span, and the Sunday made up before it is counted', () => {
  const { end, steps } = countWorkdays(rule)
  expect(end).toBe('2025-10-10')
  expect(steps.map(({ code, data }) => [code, data])).toEqual([
    ['WEEKENDS_SKIPPED', { days: 1 }],
    ['HOLIDAY_SKIPPED', { holiday: '国庆节、中秋节', from: '2025-10-01', to: '2025-10-08', days: 8 }],
    ['WORKDAY_MADE_UP', { date: '2025-09-28' }],
    ['WORKDAYS_COUNTED', { length: 5, end: '2025-10-10' }],
  ])
})

test('a suspension over a holiday takes only its workdays from the count', () => {
  const { end, steps } = countWorkdays({ ...rule, suspensions: [{ from: '2025-09-30', to: '2025-10-09' }] })
  expect(end).toBe('2025-10-13')
  expect(steps.find(({ code }) => code === 'WORKDAYS_SUSPENDED')?.data).toEqual({
    from: '2025-09-30',
    to: '2025-10-09',
    days: 2,
  })
})

test('an open suspension stops the count and nothing is said to have been counted', () => {
  const { end, steps } = countWorkdays({ ...rule, suspensions: [{ from: '2025-09-30', to: null }] })
  expect(end).toBeNull()
  expect(steps.map(({ code }) => code)).toEqual(['WEEKENDS_SKIPPED', 'WORKDAY_MADE_UP', 'SUSPENSION_OPEN'])
})

test('without a notice only weekends are left out, and the year is named', () => {
  const { end, yearsWithoutNotice } = countWorkdays({ ...rule, calendar: withoutNotice(publishedCalendar, 2025) })
  expect(end).toBe('2025-10-03')
  expect(yearsWithoutNotice).toEqual([2025])
})
