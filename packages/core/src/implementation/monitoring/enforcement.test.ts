import { expect, it } from 'vitest'
import { enforcementStandingOf } from './enforcement.ts'

const apart = { organize: '甲部门', enforce: '乙部门' }

it('who both organizes and enforces has nobody to tell', () =>
  expect(enforcementStandingOf({ organize: '甲部门', enforce: '甲部门' }, null, 2026)).toBe('same'))

it('a body that is not entered leaves it unknown', () =>
  expect(enforcementStandingOf({ ...apart, enforce: null }, 2026, 2026)).toBe('unknown'))

it('what was told of the year before still counts, and of the year before that no more', () => {
  expect([2026, 2025, 2024, null].map((told) => enforcementStandingOf(apart, told, 2026))).toEqual([
    'told',
    'told',
    'notTold',
    'notTold',
  ])
})
