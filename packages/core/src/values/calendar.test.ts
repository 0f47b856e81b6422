import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isHoliday,
  isProvisional,
  isWorkday,
  listedDay,
  nextWorkday,
  publishedCalendar,
  withDay,
  withNotice,
  withoutNotice,
} from './calendar.ts'
import { addDays, weekday } from './iso-date.ts'

const calendar = publishedCalendar
const someDay = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2006-12-01', days))

describe('the published calendar', () => {
  test.each([
    ['2025-01-15', 'an ordinary Wednesday'],
    ['2025-01-26', 'a Sunday made up before the Spring Festival'],
    ['2025-02-08', 'a Saturday made up after it'],
    ['2018-12-29', 'a Saturday made up by the notice for the next year'],
    ['2026-10-10', 'a Saturday made up after the National Day'],
  ])('%s is a workday: %s', (day) => expect(isWorkday(day, calendar)).toBe(true))

  test.each([
    ['2025-01-18', 'an ordinary Saturday'],
    ['2025-01-28', 'the eve of the Spring Festival'],
    ['2025-02-04', 'the last day of that holiday, a Tuesday'],
    ['2018-12-31', 'a Monday taken off by the notice for the next year'],
    ['2015-09-03', 'the holiday of a single year'],
    ['2020-01-31', 'a Friday by which a holiday was prolonged'],
  ])('%s is a holiday: %s', (day) => expect(isHoliday(day, calendar)).toBe(true))

  test('the workday after a holiday is the first that is not off', () => {
    expect(nextWorkday('2025-02-01', calendar)).toBe('2025-02-05')
    expect(nextWorkday('2025-01-25', calendar)).toBe('2025-01-26')
    expect(nextWorkday('2025-10-01', calendar)).toBe('2025-10-09')
    expect(nextWorkday('2025-01-15', calendar)).toBe('2025-01-16')
  })

  test('2027 is provisional until its notice is published, and so is 2006', () => {
    expect(isProvisional('2026-12-31', calendar)).toBe(false)
    expect(isProvisional('2027-01-01', calendar)).toBe(true)
    expect(isProvisional('2006-06-01', calendar)).toBe(true)
  })

  test('a day is either a workday or a holiday, and the next workday is a workday with none between', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(isWorkday(day, calendar)).toBe(!isHoliday(day, calendar))
        const next = nextWorkday(day, calendar)
        expect(isWorkday(next, calendar)).toBe(true)
        for (let between = addDays(day, 1); between < next; between = addDays(between, 1)) {
          expect(isHoliday(between, calendar)).toBe(true)
        }
      }),
    )
  })

  test('a day that no notice names is an ordinary day of its week', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        fc.pre(listedDay(day, calendar) === undefined)
        expect(isWorkday(day, calendar)).toBe(weekday(day) <= 5)
      }),
    )
  })
})

describe('what an administrator enters', () => {
  const notice = {
    source: 'https://example.org/2027',
    days: [
      { date: '2027-01-01', isOffDay: true, name: '元旦' },
      { date: '2027-01-03', isOffDay: false, name: '元旦' },
      { date: '2026-12-31', isOffDay: true, name: '元旦' },
    ],
  }

  test('a notice for 2027 makes the year certain and may change the December before', () => {
    const edited = withNotice(calendar, 2027, notice)
    expect(isProvisional('2027-01-01', edited)).toBe(false)
    expect(isHoliday('2027-01-01', edited)).toBe(true)
    expect(isWorkday('2027-01-03', edited)).toBe(true)
    expect(isHoliday('2026-12-31', edited)).toBe(true)
    expect(isWorkday('2026-12-31', calendar)).toBe(true)
  })

  test('a single day of a notice can be changed, and the notice says by what', () => {
    const edited = withDay(
      calendar,
      2026,
      { date: '2026-10-10', isOffDay: true, name: '国庆节' },
      'https://example.org/a',
    )
    expect(isHoliday('2026-10-10', edited)).toBe(true)
    expect(edited.notices[2026]?.amendedBy).toBe('https://example.org/a')
    expect(edited.notices[2026]?.days.length).toBe(calendar.notices[2026]?.days.length)
  })

  test('a notice taken away makes its year provisional again', () => {
    expect(isProvisional('2026-05-01', withoutNotice(calendar, 2026))).toBe(true)
  })

  test('a day of a year without a notice cannot be changed alone', () => {
    expect(() => withDay(calendar, 2027, { date: '2027-05-01', isOffDay: true, name: '劳动节' }, '')).toThrow(
      RangeError,
    )
  })

  test('a calendar that never works is an error, not an endless search', () => {
    const days = Array.from({ length: 60 }, (_, index) => ({
      date: addDays('2027-01-01', index),
      isOffDay: true,
      name: '示例',
    }))
    expect(() => nextWorkday('2026-12-31', withNotice(calendar, 2027, { source: '', days }))).toThrow(RangeError)
  })
})
