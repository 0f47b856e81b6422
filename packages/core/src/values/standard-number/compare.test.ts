import { expect, test } from 'vitest'
import { compareNumbers } from './compare.ts'
import { parseStandardNumber } from './parse.ts'
import type { StandardNumber } from './standard-number.ts'

const numbers = (...texts: string[]): StandardNumber[] =>
  texts.map(parseStandardNumber).filter((number) => number.kind !== 'malformed')
const sorted = (...texts: string[]) =>
  numbers(...texts)
    .sort(compareNumbers)
    .map(({ canonical }) => canonical)

test('numbers sort by prefix, then as numbers, then by part and year', () => {
  const inOrder = [
    'GB 10—2020',
    'GB/T 1—2020',
    'GB/T 1.2—2020',
    'GB/T 1.10—2009',
    'GB/T 2',
    'GB/T 2—2009',
    'GB/T 2—2020',
    'GB/T 10—2020',
    'T/ABC 002—2024',
    'T/ABC 10—2020',
  ]
  expect(sorted(...inOrder.toReversed())).toEqual(inOrder)
})

test('the same number with other zeros is next to it, in a fixed order', () => {
  expect(sorted('T/ABC 1—2020', 'T/ABC 001—2020')).toEqual(['T/ABC 001—2020', 'T/ABC 1—2020'])
})
