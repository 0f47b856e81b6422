import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publishedCalendar } from './calendar.ts'
import { daysLeft, earliestClose, isPeriodRunOut, workdaysLeft } from './days-left.ts'
import { addDays } from './iso-date.ts'

describe('an enquiry of at least thirty days from 2 January', () => {
  const isRunOut = (on: string) => isPeriodRunOut({ from: '2025-01-02', daysMin: 30, on })

  test('may not be closed on 31 January', () => expect(isRunOut('2025-01-31')).toBe(false))
  test('may be closed on 1 February, although that day is a holiday', () => expect(isRunOut('2025-02-01')).toBe(true))
  test('may be closed any day after', () => expect(isRunOut('2025-02-02')).toBe(true))

  test('has its first day of closing where it runs out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (daysMin) => {
        const on = earliestClose('2025-01-02', daysMin)
        expect(isPeriodRunOut({ from: '2025-01-02', daysMin, on })).toBe(true)
        expect(isPeriodRunOut({ from: '2025-01-02', daysMin, on: addDays(on, -1) })).toBe(false)
      }),
    )
  })
})

test('days left are none on the last day and negative after it', () => {
  expect(daysLeft('2025-01-15', '2025-01-12')).toBe(3)
  expect(daysLeft('2025-01-15', '2025-01-15')).toBe(0)
  expect(daysLeft('2025-01-15', '2025-01-17')).toBe(-2)
})

test('workdays left leave out the Spring Festival and count the day made up', () => {
  expect(workdaysLeft('2025-02-08', '2025-01-24', publishedCalendar)).toBe(6)
  expect(workdaysLeft('2025-02-04', '2025-01-28', publishedCalendar)).toBe(0)
  expect(workdaysLeft('2025-01-24', '2025-02-08', publishedCalendar)).toBe(-6)
  expect(workdaysLeft('2025-01-28', '2025-02-04', publishedCalendar)).toBe(0)
})
