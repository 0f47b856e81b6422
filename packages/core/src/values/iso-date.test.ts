import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  dayInShanghai,
  daysBetween,
  isIsoDate,
  weekday,
  wordDate,
  yearOf,
} from './iso-date.ts'

const someDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1949-10-01', days))

describe('a legal day', () => {
  test.each(['2025-01-02', '2024-02-29', '2000-02-29', '1949-10-01'])('%s is a day', (day) => {
    expect(isIsoDate(day)).toBe(true)
  })

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-1-2',
    '2025-01-02T00:00:00Z',
    '',
    ' 2025-01-02',
  ])('"%s" is not a day', (text) => expect(isIsoDate(text)).toBe(false))

  test('neither a number nor null is a day', () => {
    expect([20250102, null, undefined].map(isIsoDate)).toEqual([false, false, false])
  })

  test('computing with something that is not a day is a bug and throws', () => {
    expect(() => addDays('2025-02-30', 1)).toThrow(RangeError)
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
  })
})

describe('adding', () => {
  test('thirty days after 2 January is 1 February', () => expect(addDays('2025-01-02', 30)).toBe('2025-02-01'))

  test('a leap day is passed', () => expect(addDays('2024-02-28', 2)).toBe('2024-03-01'))

  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', 1, '2025-04-30'],
    ['2025-02-28', 1, '2025-03-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
  ])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to))

  test('a year after a leap day is the end of February', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29')
  })

  test('days added are the days between', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })

  test('months added land in the month meant, on the same day or the last', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 240 }), (day, months) => {
        const end = addMonths(day, months)
        const index = (date: string) => yearOf(date) * 12 + Number(date.slice(5, 7))
        expect(index(end) - index(day)).toBe(months)
        expect(end.slice(8) === day.slice(8) || addDays(end, 1).endsWith('-01')).toBe(true)
      }),
    )
  })
})

test('15 January 2025 is a Wednesday, and days of the week follow one another', () => {
  expect(weekday('2025-01-15')).toBe(3)
  expect(weekday('1949-10-01')).toBe(6)
  fc.assert(
    fc.property(someDay, (day) => {
      expect(weekday(addDays(day, 1))).toBe((weekday(day) % 7) + 1)
    }),
  )
})

test('a day is worded with its day of the week', () => {
  expect(wordDate('2025-01-15', 'zh')).toBe('2025-01-15（周三）')
  expect(wordDate('2025-01-15', 'en')).toBe('2025-01-15 (Wed)')
})

test('earlier days sort first', () => {
  expect(['2025-02-01', '2024-12-31', '2025-01-31'].sort(compareDates)).toEqual([
    '2024-12-31',
    '2025-01-31',
    '2025-02-01',
  ])
  expect(compareDates('2025-01-01', '2025-01-01')).toBe(0)
})

test('the day in China begins at sixteen hours of Greenwich', () => {
  expect(dayInShanghai('2025-01-01T15:59:59.999Z')).toBe('2025-01-01')
  expect(dayInShanghai('2025-01-01T16:00:00Z')).toBe('2025-01-02')
  expect(dayInShanghai('2025-01-01T23:30:00+08:00')).toBe('2025-01-01')
  expect(() => dayInShanghai('yesterday')).toThrow(RangeError)
})
