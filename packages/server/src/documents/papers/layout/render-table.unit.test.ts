import fc from 'fast-check'
import { expect, test } from 'vitest'
import { share } from './render-table.ts'

test('the width of a table is shared out by weight', () => expect(share(100, [1, 1, 2])).toEqual([25, 25, 50]))

test('nothing of the width is lost, whatever the weights', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 20_000 }), weights, (width, columns) => {
      expect(share(width, columns).reduce((sum, one) => sum + one, 0)).toBe(width)
    }),
  )
})
