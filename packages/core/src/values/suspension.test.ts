import { expect, test } from 'vitest'
import { mergeSuspensions, suspensionOn } from './suspension.ts'

test('suspensions that overlap or touch are one, and those apart stay apart', () => {
  const merged = mergeSuspensions([
    { from: '2025-03-20', to: '2025-03-21' },
    { from: '2025-03-05', to: '2025-03-08' },
    { from: '2025-03-01', to: '2025-03-06' },
    { from: '2025-03-09', to: '2025-03-10' },
  ])
  expect(merged).toEqual([
    { from: '2025-03-01', to: '2025-03-10' },
    { from: '2025-03-20', to: '2025-03-21' },
  ])
})

test('an open suspension swallows those after it', () => {
  const merged = mergeSuspensions([{ from: '2025-03-01' }, { from: '2025-04-01', to: '2025-04-02' }])
  expect(merged).toEqual([{ from: '2025-03-01', to: null }])
})

test('both ends of a suspension are suspended', () => {
  const merged = mergeSuspensions([{ from: '2025-03-01', to: '2025-03-02' }])
  const covered = ['2025-02-28', '2025-03-01', '2025-03-02', '2025-03-03'].map(
    (day) => suspensionOn(day, merged) !== undefined,
  )
  expect(covered).toEqual([false, true, true, false])
})

test('a suspension that ends before it begins is a bug', () => {
  expect(() => mergeSuspensions([{ from: '2025-03-02', to: '2025-03-01' }])).toThrow(RangeError)
})
