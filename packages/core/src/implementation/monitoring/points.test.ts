import { describe, expect, it } from 'vitest'
import { pointStateOn, qualificationOn } from './points.ts'

describe('a point of the network', () => {
  const days = { fromOn: '2026-03-02', suspendedOn: null, leftOn: null }
  it('is in it from its first day on', () => {
    expect(['2026-03-01', '2026-03-02'].map((day) => pointStateOn(days, day))).toEqual(['coming', 'in'])
  })
  it('is suspended from the day of its suspension, and out of it from the day on which it left', () => {
    const ended = { ...days, suspendedOn: '2026-05-01', leftOn: '2026-06-01' }
    expect(['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map((day) => pointStateOn(ended, day))).toEqual([
      'in',
      'suspended',
      'suspended',
      'left',
    ])
  })
})

describe('a qualification', () => {
  const held = { qualification: 'CMA', qualifiedFrom: '2024-01-01', qualifiedTo: '2026-12-31' }
  it('is valid on its first and its last day, and on none outside', () => {
    expect(['2023-12-31', '2024-01-01', '2026-12-31', '2027-01-01'].map((day) => qualificationOn(held, day))).toEqual([
      'notYet',
      'qualified',
      'qualified',
      'expired',
    ])
  })
  it('that is not on record is unknown, and so is one whose end is not known', () => {
    expect(qualificationOn({ ...held, qualification: null }, '2025-01-01')).toBe('unknown')
    expect(qualificationOn({ ...held, qualifiedTo: null }, '2025-01-01')).toBe('unknown')
  })
})
