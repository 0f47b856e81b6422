import { describe, expect, it } from 'vitest'
import { departureFrom } from './fixed-sentence.ts'

describe('a departure from fixed words', () => {
  it('is none where only gaps and kinds of dashes differ', () => {
    expect(departureFrom('按照GB/T 1.1—2020的规定', '按照 GB/T1.1-2020 的规定')).toBeNull()
  })
  it('is the stretch that differs', () => {
    expect(departureFrom('按照规则起草。', '依据规则起草。')).toEqual({ from: 0, to: 2 })
  })
  it('is a point where something is missing', () => {
    expect(departureFrom('按照给出的规则起草。', '按照规则起草。')).toEqual({ from: 2, to: 2 })
    expect(departureFrom('起草。', '起草')).toEqual({ from: 2, to: 2 })
  })
  it('is what was added', () => {
    expect(departureFrom('起草。', '起草的。')).toEqual({ from: 2, to: 3 })
  })
})
