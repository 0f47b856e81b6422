import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'

describe('one value', () => {
  it('is one text, in whatever order its keys came', () => {
    expect(canonical({ b: 1, a: [true, null, '中'] })).toBe('{"a":[true,null,"中"],"b":1}')
    expect(canonical({ a: [true, null, '中'], b: 1 })).toBe(canonical({ b: 1, a: [true, null, '中'] }))
  })
  it('leaves out what is undefined and keeps what is null', () => {
    expect(canonical({ a: undefined, b: null })).toBe('{"b":null}')
  })
  it('is one text for one sequence of characters, composed or not', () => {
    expect(canonical('e\u0301')).toBe(canonical('\u00e9'))
  })
  it('knows no negative zero', () => {
    expect(canonical(-0)).toBe('0')
  })
})

describe('what other programs would write differently', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%s is refused as a bug', (value) => {
    expect(() => canonical(value)).toThrow(RangeError)
  })
})
