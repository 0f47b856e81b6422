import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atLeast, wordShare } from './fraction.ts'

const threeQuarters = { numerator: 3, denominator: 4 }

test.each([
  [6, 7, true],
  [5, 7, false],
  [3, 4, true],
  [9, 12, true],
  [8, 11, false],
  [11, 15, false],
  [12, 16, true],
  [0, 5, false],
])('%i of %i present reach three quarters: %s', (numerator, denominator, reached) => {
  expect(atLeast({ numerator, denominator }, threeQuarters)).toBe(reached)
})

test('two thirds are exact where floating point is not', () => {
  const twoThirds = { numerator: 2, denominator: 3 }
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (n) => {
      expect(atLeast({ numerator: 2 * n, denominator: 3 * n }, twoThirds)).toBe(true)
      expect(atLeast({ numerator: 2 * n - 1, denominator: 3 * n }, twoThirds)).toBe(false)
    }),
  )
})

test('a ballot in which nobody took part reaches no threshold', () => {
  expect(atLeast({ numerator: 0, denominator: 0 }, threeQuarters)).toBe(false)
})

test('half a vote and a negative count are bugs', () => {
  expect(() => atLeast({ numerator: 0.5, denominator: 1 }, threeQuarters)).toThrow(RangeError)
  expect(() => atLeast({ numerator: -1, denominator: 4 }, threeQuarters)).toThrow(RangeError)
  expect(() => atLeast({ numerator: 1, denominator: 4 }, { numerator: 1, denominator: 0 })).toThrow(RangeError)
})

test('the comparison is worded unreduced', () => {
  expect(wordShare({ numerator: 6, denominator: 7 }, threeQuarters)).toBe('6/7 ≥ 3/4')
  expect(wordShare({ numerator: 5, denominator: 7 }, threeQuarters)).toBe('5/7 < 3/4')
  expect(wordShare({ numerator: 6, denominator: 8 }, threeQuarters)).toBe('6/8 ≥ 3/4')
})
