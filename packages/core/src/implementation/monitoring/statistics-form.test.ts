import { describe, expect, it } from 'vitest'
import { isToBeVerified } from '../../law/basis.ts'
import { contradictionsIn, fieldsOf, figuresOf, statisticsForm, statisticsParts, sumOf } from './statistics-form.ts'

describe('the form of a statistics report', () => {
  it('claims four parts to be laid down, to be verified, and no more', () => {
    const laidDown = statisticsForm.filter(({ origin }) => origin === 'legal')
    expect(laidDown.map(({ name }) => name)).toEqual(Object.keys(statisticsParts))
    expect(laidDown.every(({ basis }) => basis.every(isToBeVerified))).toBe(true)
    expect(statisticsForm.filter(({ basis }) => basis.length === 0)).toEqual([])
  })
  it('asks for nothing but the four parts', () => {
    const required = Object.entries(fieldsOf(statisticsForm)).filter(([, { required }]) => required)
    expect(required.map(([name]) => name)).toEqual(Object.keys(statisticsParts))
  })
  it('names each field once', () => {
    expect(new Set(statisticsForm.map(({ name }) => name)).size).toBe(statisticsForm.length)
  })
})

describe('a filled-in form', () => {
  it('contradicts itself where a part is larger than its whole', () => {
    expect(contradictionsIn({ tested: 10, nonconforming: 10 })).toEqual([])
    expect(contradictionsIn({ tested: 10, nonconforming: 11 })).toMatchObject([
      { code: 'STATISTICS_PART_EXCEEDS', data: { field: 'nonconforming', small: 11, large: 10 } },
    ])
    expect(contradictionsIn({ nonconforming: 11 })).toEqual([])
  })
  it('gives shares with both their numbers, and none of nobody', () => {
    expect(figuresOf({ tested: 40, nonconforming: 1, surveyed: 0, implementing: 0 })).toEqual({
      coverage: null,
      implementing: null,
      conforming: { numerator: 39, denominator: 40 },
    })
  })
})

it('a sum says of how many forms it is', () => {
  expect(sumOf([{ tested: 3 }, {}, { tested: 4 }], 'tested')).toEqual({ sum: 7, forms: 2 })
})
