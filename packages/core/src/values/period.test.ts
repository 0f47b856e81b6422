import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHoliday, isWorkday, publishedCalendar } from './calendar.ts'
import { addDays, daysBetween } from './iso-date.ts'
import { computeDue, type Period } from './period.ts'
import { wordSteps } from './period-step.ts'

const period = (trigger: string, length: number, unit: Period['unit'], more: Partial<Period> = {}): Period => ({
  trigger,
  length,
  unit,
  calendar: publishedCalendar,
  rollsOver: true,
  ...more,
})
const dueOf = (...args: Parameters<typeof period>) => computeDue(period(...args)).due
const codesOf = (...args: Parameters<typeof period>) => computeDue(period(...args)).steps.map(({ code }) => code)

const someDay = fc.integer({ min: 0, max: 6500 }).map((days) => addDays('2007-01-01', days))
const someUnit = fc.constantFrom('day' as const, 'workday' as const, 'month' as const, 'year' as const)

describe('a period of days', () => {
  test('a period of thirty days from 2 January ends on 1 February where it is a shortest time', () => {
    expect(dueOf('2025-01-02', 30, 'day', { rollsOver: false })).toBe('2025-02-01')
  })

  test('a time limit of thirty days from 2 January 2025 ends after the Spring Festival, on 5 February', () => {
    expect(dueOf('2025-01-02', 30, 'day')).toBe('2025-02-05')
    expect(codesOf('2025-01-02', 30, 'day')).toEqual(['START_NOT_COUNTED', 'DAYS_COUNTED', 'ROLLED_OVER_HOLIDAY'])
  })

  test('a last day on an ordinary Saturday moves to Monday', () => {
    expect(dueOf('2025-03-05', 10, 'day')).toBe('2025-03-17')
    expect(codesOf('2025-03-05', 10, 'day')).toContain('ROLLED_OVER_WEEKEND')
  })

  test('a last day on a Sunday that is worked (调休) stays', () =>
    expect(dueOf('2025-01-16', 10, 'day')).toBe('2025-01-26'))

  test('a period across the turn of the year is counted on', () =>
    expect(dueOf('2025-12-20', 20, 'day')).toBe('2026-01-09'))
})

describe('a period of months and years', () => {
  test.each([
    ['2025-01-31', 1, 'month', '2025-02-28', true],
    ['2024-01-31', 1, 'month', '2024-02-29', true],
    ['2025-01-15', 18, 'month', '2026-07-15', false],
    ['2025-02-28', 1, 'month', '2025-03-28', false],
    ['2024-02-29', 1, 'year', '2025-02-28', true],
    ['2020-06-30', 5, 'year', '2025-06-30', false],
  ] as const)('%s and %i %s end on %s', (trigger, length, unit, end, atMonthEnd) => {
    expect(dueOf(trigger, length, unit, { rollsOver: false })).toBe(end)
    expect(codesOf(trigger, length, unit).includes('MONTH_END')).toBe(atMonthEnd)
  })
})

describe('a period of workdays', () => {
  test('seven workdays in an ordinary week leave out its weekend', () => {
    expect(dueOf('2025-03-03', 7, 'workday')).toBe('2025-03-12')
  })

  test('the Spring Festival is left out, and the Sunday and Saturday made up for it are counted', () => {
    const { due, steps } = computeDue(period('2025-01-24', 6, 'workday'))
    expect(due).toBe('2025-02-08')
    expect(wordSteps(steps, 'zh')).toEqual([
      '2025-01-24（周五）当日不计，自 2025-01-25（周六）起算',
      '双休日 1 天不计',
      '春节放假，2025-01-28（周二）至 2025-02-04（周二），8 天不计',
      '2025-01-26（周日）调休上班，计为工作日',
      '2025-02-08（周六）调休上班，计为工作日',
      '计 6 个工作日，至 2025-02-08（周六）',
    ])
  })

  test('the last workday is a workday with exactly so many before it', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 60 }), (day, length) => {
        const due = String(dueOf(day, length, 'workday'))
        expect(isWorkday(due, publishedCalendar)).toBe(true)
        const passed = Array.from({ length: daysBetween(day, due) }, (_, index) => addDays(day, index + 1))
        expect(passed.filter((each) => isWorkday(each, publishedCalendar)).length).toBe(length)
      }),
    )
  })
})

describe('a year without a notice', () => {
  test('a time limit that ends in 2027 is provisional and says so', () => {
    const { due, provisional, steps } = computeDue(period('2026-12-20', 30, 'day'))
    expect([due, provisional]).toEqual(['2027-01-19', true])
    expect(wordSteps(steps, 'zh').at(-1)).toBe('没有 2027 年的放假安排，日期是暂定的')
    expect(wordSteps(steps, 'en').at(-1)).toBe('No holiday notice for 2027 is recorded; the day is provisional')
  })

  test('workdays are provisional once they reach it, and certain before', () => {
    expect(computeDue(period('2026-12-28', 3, 'workday')).provisional).toBe(false)
    expect(computeDue(period('2026-12-28', 5, 'workday')).provisional).toBe(true)
  })

  test('a last day that is rolled over into a year without a notice is provisional', () => {
    const only2022 = { notices: { 2022: { source: 'https://example.org', days: [] } } }
    expect(computeDue(period('2022-12-21', 10, 'day', { calendar: only2022 }))).toMatchObject({
      due: '2023-01-02',
      provisional: true,
    })
  })

  test('a shortest time depends on no holidays and is certain', () => {
    expect(computeDue(period('2026-12-20', 30, 'day', { rollsOver: false })).provisional).toBe(false)
  })
})

describe('a suspension', () => {
  test('moves the last day by as many days as it lasted', () => {
    const suspensions = [{ from: '2025-03-10', to: '2025-03-14' }]
    expect(dueOf('2025-03-03', 10, 'day', { suspensions })).toBe('2025-03-18')
    expect(dueOf('2025-03-03', 10, 'workday', { suspensions })).toBe('2025-03-24')
    expect(dueOf('2025-03-03', 1, 'month', { suspensions })).toBe('2025-04-08')
  })

  test('that was over before the period began, or begins after it, changes nothing', () => {
    const suspensions = [
      { from: '2025-02-01', to: '2025-03-03' },
      { from: '2025-03-14', to: '2025-03-20' },
    ]
    expect(dueOf('2025-03-03', 10, 'day', { suspensions })).toBe('2025-03-13')
  })

  test('that began before the period counts from its first day', () => {
    expect(dueOf('2025-03-03', 10, 'day', { suspensions: [{ from: '2025-02-20', to: '2025-03-05' }] })).toBe(
      '2025-03-17',
    )
  })

  test('into which a first one moves the end is counted as well', () => {
    const suspensions = [
      { from: '2025-03-14', to: '2025-03-15' },
      { from: '2025-03-10', to: '2025-03-12' },
    ]
    expect(dueOf('2025-03-03', 10, 'day', { suspensions, rollsOver: false })).toBe('2025-03-18')
  })

  test('that is still open leaves no last day, and says since when', () => {
    const suspensions = [{ from: '2025-03-10' }]
    for (const unit of ['day', 'workday', 'month'] as const) {
      const { due, steps } = computeDue(period('2025-03-03', 10, unit, { suspensions }))
      expect(due).toBeNull()
      expect(wordSteps(steps, 'zh').at(-1)).toBe('自 2025-03-10（周一）起中止，尚未恢复；恢复后方能算出最后一日')
    }
  })

  test('that opens after the last day does not reopen the period', () => {
    expect(dueOf('2025-03-03', 10, 'day', { suspensions: [{ from: '2025-03-14' }] })).toBe('2025-03-13')
  })

  test('that begins on the day to which the end was rolled over leaves one day after it', () => {
    const suspensions = [{ from: '2025-10-09', to: '2025-10-14' }]
    expect(dueOf('2025-09-22', 10, 'day', { suspensions })).toBe('2025-10-15')
  })
})

describe('every period', () => {
  test('ends after its trigger, on a workday if it rolls over, and its steps can be worded', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 40 }), someUnit, (day, length, unit) => {
        const { due, steps } = computeDue(period(day, unit === 'year' ? 1 : length, unit))
        expect(daysBetween(day, String(due))).toBeGreaterThan(0)
        expect(isHoliday(String(due), publishedCalendar)).toBe(false)
        expect(steps.every(({ basis }) => basis.length > 0)).toBe(true)
        for (const language of ['zh', 'en'] as const)
          expect(wordSteps(steps, language).join()).not.toMatch(/[{}]|未填/u)
      }),
    )
  })

  test('is never shortened by a suspension', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 1, max: 40 }),
        someUnit,
        fc.integer({ min: -10, max: 80 }),
        fc.integer({ min: 0, max: 30 }),
        (day, count, unit, after, lasting) => {
          const from = addDays(day, after)
          const length = unit === 'year' ? 1 : count
          const suspended = dueOf(day, length, unit, { suspensions: [{ from, to: addDays(from, lasting) }] })
          expect(daysBetween(String(dueOf(day, length, unit)), String(suspended))).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })

  test('has a whole length of one at least', () => {
    for (const length of [0, -1, 1.5, Number.NaN, 10_001]) {
      expect(() => computeDue(period('2025-01-02', length, 'day'))).toThrow(RangeError)
    }
  })
})
