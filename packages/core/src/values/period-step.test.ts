import { expect, test } from 'vitest'
import { step, wordSteps } from './period-step.ts'

test('a step carries its code, its data and the article it rests on', () => {
  expect(step('ROLLED_OVER_WEEKEND', { from: '2025-03-15', to: '2025-03-17' })).toEqual({
    code: 'ROLLED_OVER_WEEKEND',
    data: { from: '2025-03-15', to: '2025-03-17' },
    basis: [{ source: 'CC', article: '203', confidence: 'V' }],
  })
})

test('steps that were stored as plain data are worded in both languages', () => {
  const stored = [{ code: 'ROLLED_OVER_HOLIDAY', data: { from: '2025-02-01', to: '2025-02-05', holiday: '春节' } }]
  expect(wordSteps(stored, 'zh')).toEqual(['2025-02-01（周六）在春节假期内，顺延至 2025-02-05（周三）'])
  expect(wordSteps(stored, 'en')).toEqual([
    '2025-02-01 (Sat) falls within a holiday (Spring Festival), so the period ends on 2025-02-05 (Wed)',
  ])
})

test('a code that no version knew is a bug', () => {
  expect(() => wordSteps([{ code: 'toString', data: {} }], 'zh')).toThrow(RangeError)
})
