import { expect, test } from 'vitest'
import { datesIn } from './dates.ts'

test.each([
  ['2024年3月1日起', '2024年3月1日', '2024-03-01', 'day'],
  ['自2024-03-01起', '2024-03-01', '2024-03-01', 'day'],
  ['２０２４年３月', '２０２４年３月', '2024-03', 'month'],
  ['2024.3', '2024.3', '2024-03', 'month'],
  ['2024年', '2024年', '2024', 'year'],
  ['2024年2月30日', '2024年2月30日', null, 'day'],
])('in “%s” stands %s, that is %s', (text, written, value, precision) => {
  expect(datesIn(text)).toMatchObject([{ text: written, value, precision }])
})

test.each(['GB/T 1.1-2020', '2020版', '1.2.2024', 'V2024.3x', '12024-03-01'])('“%s” holds no date', (text) => {
  expect(datesIn(text)).toEqual([])
})
