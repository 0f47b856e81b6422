import { describe, expect, it } from 'vitest'
import { madeCheck } from '../testing/made-check.ts'
import { catalogue } from './catalogue.ts'
import { checks } from './index.ts'
import { rulesTable, wordPrecision } from './rules-table.ts'
import { wilsonLowerBound } from './wilson.ts'

describe('the catalogue', () => {
  it('has 266 rules, each once', () => {
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(266)
    expect(catalogue).toHaveLength(266)
  })
  it.each(checks.map((check) => [check.id, check] as const))('knows the check %s in its group', (id, check) => {
    expect(catalogue.find((entry) => entry.id === id)?.group).toBe(check.group)
  })
})

describe('the table of rules', () => {
  const precision = (reviewed: number, right: number) => ({ on: '示例草案', hits: reviewed, reviewed, right })
  const rowOf = (reviewed: number, right: number) =>
    rulesTable([madeCheck('必须', { precision: precision(reviewed, right) })]).find(({ id }) => id === 'M01')
  it('names what has no check yet as planned', () => {
    const rows = rulesTable([madeCheck('必须')])
    expect(rows).toHaveLength(266)
    expect(rows.filter(({ state }) => state === 'planned')).toHaveLength(265)
  })
  it('calls a share of fewer than ten hits not measured', () => {
    expect(wordPrecision(rowOf(9, 9)?.precision ?? null)).toEqual({ zh: '未测', en: 'not measured' })
    expect(wordPrecision(rowOf(10, 10)?.precision ?? null).zh).toBe('1.00（下限 0.72，n = 10）')
  })
})

describe('the lower bound after Wilson', () => {
  it.each([
    [0, 0, 0],
    [0, 10, 0],
    [9, 10, 0.596],
    [30, 30, 0.886],
  ])('of %i in %i is %f', (right, reviewed, bound) => {
    expect(wilsonLowerBound(right, reviewed)).toBeCloseTo(bound, 3)
  })
})
