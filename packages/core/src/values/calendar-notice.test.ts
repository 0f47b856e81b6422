import { expect, test } from 'vitest'
import { noticeProblems, noticeProblemWords } from './calendar-notice.ts'
import { publishedNotices } from './holidays.ts'

const newYear = (date: string, isOffDay = true, name = '元旦') => ({ date, isOffDay, name })
const problemsOf = (...days: ReturnType<typeof newYear>[]) =>
  noticeProblems(2027, { source: 'https://example.org/2027', days }).map(({ code }) => code)

test('a notice with a day off, a made-up Saturday and a day of the December before has no problem', () => {
  expect(problemsOf(newYear('2027-01-01'), newYear('2027-01-09', false), newYear('2026-12-31'))).toEqual([])
})

test('each problem of a notice is reported by its code and day', () => {
  expect(problemsOf(newYear('2027-02-29'))).toEqual(['DAY_MALFORMED'])
  expect(problemsOf(newYear('2027-01-01'), newYear('2027-01-01', false))).toEqual(['DAY_TWICE'])
  expect(problemsOf(newYear('2026-11-30'))).toEqual(['DAY_OF_ANOTHER_YEAR'])
  expect(problemsOf(newYear('2028-02-01'))).toEqual(['DAY_OF_ANOTHER_YEAR'])
  expect(problemsOf(newYear('2027-01-04', false))).toEqual(['WORKDAY_ON_WEEKDAY'])
  expect(problemsOf(newYear('2027-01-01', true, ' '))).toEqual(['NAME_MISSING'])
})

test('the published notices have no problem but the workday that ended the prolonged holiday of 2020', () => {
  const problems = Object.entries(publishedNotices).flatMap(([year, notice]) => noticeProblems(Number(year), notice))
  expect(problems).toEqual([{ code: 'WORKDAY_ON_WEEKDAY', date: '2020-02-03' }])
})

test('every problem is worded with its day', () => {
  for (const words of Object.values(noticeProblemWords)) {
    expect(words.zh).toContain('{date}')
    expect(words.en).toContain('{date}')
  }
})
