import { expect, test } from 'vitest'
import { readNoticeLines } from './notice-lines.ts'

test('a holiday of three days with one made up is four days of the notice', () => {
  expect(readNoticeLines(2027, ['元旦 01-01~01-03 | 01-04'])).toEqual([
    { date: '2027-01-01', isOffDay: true, name: '元旦' },
    { date: '2027-01-02', isOffDay: true, name: '元旦' },
    { date: '2027-01-03', isOffDay: true, name: '元旦' },
    { date: '2027-01-04', isOffDay: false, name: '元旦' },
  ])
})

test('a day of the December before is written in full, and Chinese marks do as well', () => {
  expect(readNoticeLines(2027, ['元旦 2026-12-31 至 01-01 ｜ 2026-12-26'])).toEqual([
    { date: '2026-12-31', isOffDay: true, name: '元旦' },
    { date: '2027-01-01', isOffDay: true, name: '元旦' },
    { date: '2026-12-26', isOffDay: false, name: '元旦' },
  ])
})

test('a line without the name of the holiday keeps its days, without a name', () => {
  expect(readNoticeLines(2027, ['10-01'])).toEqual([{ date: '2027-10-01', isOffDay: true, name: '' }])
})

test.each([
  ['春节 02-30', '02-30'],
  ['春节 二月五日', '二月五日'],
  ['春节 02-11~02-05', '02-11~02-0'],
  ['春节 01-01~12-31', '01-01~12-3'],
])('%s has no such day and is passed on as it stands', (line, date) => {
  expect(readNoticeLines(2027, [line])).toEqual([{ date, isOffDay: true, name: '春节' }])
})
