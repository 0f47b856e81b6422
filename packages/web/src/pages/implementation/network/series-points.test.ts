import { expect, test } from 'vitest'
import { pointsOf } from './series-points.ts'

test('numbers are drawn by their days, the earliest first; words are not', () => {
  const reported = [
    { on: '2026-03-01', value: '124' },
    { on: '2026-02-01', value: '120.5' },
    { on: '2026-04-01', value: '约一百' },
    { on: '2026-05-01', value: '' },
  ]
  expect(pointsOf(reported)).toEqual([
    { on: '2026-02-01', value: 120.5 },
    { on: '2026-03-01', value: 124 },
  ])
})
