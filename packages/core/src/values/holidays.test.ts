import { expect, test } from 'vitest'
import { wordHoliday } from './holiday-names.ts'
import { publishedNotices } from './holidays.ts'

const countByYear = [
  [2007, 24, 8],
  [2008, 29, 6],
  [2009, 27, 6],
  [2010, 29, 8],
  [2011, 29, 5],
  [2012, 27, 7],
  [2013, 29, 12],
  [2014, 22, 5],
  [2015, 26, 5],
  [2016, 24, 6],
  [2017, 24, 5],
  [2018, 23, 6],
  [2019, 24, 7],
  [2020, 30, 7],
  [2021, 31, 7],
  [2022, 31, 7],
  [2023, 27, 7],
  [2024, 28, 8],
  [2025, 28, 5],
  [2026, 33, 6],
] as const

test.each(countByYear)('the notice for %i takes off %i days and makes up %i', (year, off, madeUp) => {
  const days = publishedNotices[year]?.days ?? []
  expect(days.filter((day) => day.isOffDay).length).toBe(off)
  expect(days.filter((day) => !day.isOffDay).length).toBe(madeUp)
})

test('there are notices for 2007 to 2026, each with its address', () => {
  expect(Object.keys(publishedNotices).map(Number)).toEqual(countByYear.map(([year]) => year))
  for (const { source } of Object.values(publishedNotices)) expect(source).toMatch(/^https?:\/\/www\.gov\.cn\//u)
})

test('a span across the turn of the year is expanded day by day', () => {
  const days = publishedNotices[2019]?.days.slice(0, 4)
  expect(days).toEqual([
    { date: '2018-12-30', isOffDay: true, name: '元旦' },
    { date: '2018-12-31', isOffDay: true, name: '元旦' },
    { date: '2019-01-01', isOffDay: true, name: '元旦' },
    { date: '2018-12-29', isOffDay: false, name: '元旦' },
  ])
})

test('the years that a second notice changed name both', () => {
  const amended = Object.entries(publishedNotices).filter(([, notice]) => notice.amendedBy !== undefined)
  expect(amended.map(([year]) => year)).toEqual(['2015', '2019', '2020'])
})

test('every holiday of a notice has an English name', () => {
  for (const { days } of Object.values(publishedNotices)) {
    for (const { name } of days) expect(wordHoliday(name, 'en')).not.toMatch(/\p{Script=Han}/u)
  }
})
