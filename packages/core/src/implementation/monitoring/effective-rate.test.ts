import { describe, expect, it } from 'vitest'
import { classesOf, effectiveRate, type Grading, useGradeOf, wordEffectiveRate, wordPercent } from './effective-rate.ts'

const grading: Grading = {
  atLeast: 2,
  strong: { reads: 1000, downloads: 500, enterprises: 100 },
  medium: { reads: 100, downloads: 50, enterprises: 10 },
}
const counts = { reads: 0, downloads: 0, sales: 0, citations: 0, enterprises: 0, tests: 0 }

describe('the effective implementation rate', () => {
  it('of the first survey is 41367 of 44139, 93.7 %', () => {
    const survey = { strong: 5784, medium: 35583, weak: 2772 }
    expect(effectiveRate(survey)).toEqual({ numerator: 41367, denominator: 44139 })
    expect(wordEffectiveRate(survey)).toBe('(5784 + 35583) ÷ (5784 + 35583 + 2772) = 41367 ÷ 44139 = 93.7%')
    expect([5784, 35583, 2772].map((numerator) => wordPercent({ numerator, denominator: 44139 }))).toEqual([
      '13.1%',
      '80.6%',
      '6.3%',
    ])
  })
  it('of nothing is unknown, not zero', () => {
    expect(effectiveRate({ strong: 0, medium: 0, weak: 0 })).toBeNull()
    expect(wordEffectiveRate({ strong: 0, medium: 0, weak: 0 })).toBeNull()
  })
  it('leaves out what has no grade, and counts it beside', () => {
    expect(classesOf(['strong', 'weak', null, null])).toEqual({ strong: 1, medium: 0, weak: 1, ungraded: 2 })
  })
  it('is rounded half up', () => expect(wordPercent({ numerator: 1, denominator: 2000 })).toBe('0.1%'))
})

describe('the grade of a standard', () => {
  it('is reached on the bound and not below it', () => {
    expect(useGradeOf({ ...counts, reads: 1000, downloads: 500 }, grading)).toBe('strong')
    expect(useGradeOf({ ...counts, reads: 1000, downloads: 499 }, grading)).toBe('medium')
    expect(useGradeOf({ ...counts, reads: 100, downloads: 49 }, grading)).toBe('weak')
  })
  it('is unknown where what was not counted could change it', () => {
    expect(useGradeOf({ ...counts, reads: 1000, downloads: null }, grading)).toBeNull()
    expect(useGradeOf({ ...counts, downloads: null }, grading)).toBe('weak')
    expect(useGradeOf({ ...counts, reads: 1000, downloads: 500, enterprises: null }, grading)).toBe('strong')
  })
})
