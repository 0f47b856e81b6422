import { describe, expect, it } from 'vitest'
import { allocateNumber, gapsOf } from './number-allocation.ts'

const used = [
  { sequence: 1, part: null, year: 2023 },
  { sequence: 2, part: null, year: 2023 },
  { sequence: 4, part: null, year: 2024 },
]

describe('the next number of an organization', () => {
  it('runs on from the highest, whatever the year', () => {
    expect(allocateNumber({ code: 'SLXH', year: 2025, order: 'running', width: 1, used }).number).toBe('T/SLXH 5—2025')
  })
  it('begins anew each year where the organization counts by year', () => {
    expect(allocateNumber({ code: 'SLXH', year: 2025, order: 'yearly', width: 3, used }).number).toBe('T/SLXH 001—2025')
  })
  it('keeps the sequence and takes the new year for a revision', () => {
    expect(allocateNumber({ code: 'SLXH', year: 2025, order: 'running', width: 1, used, keepSequence: 2 }).number).toBe(
      'T/SLXH 2—2025',
    )
  })
  it('carries its part', () => {
    expect(
      allocateNumber({ code: 'SLXH', year: 2025, order: 'running', width: 3, used, keepSequence: 4, part: 2 }).number,
    ).toBe('T/SLXH 004.2—2025')
  })
})

describe('the gaps of a sequence', () => {
  it('are the numbers below the highest that nothing uses', () => {
    expect(gapsOf(used, 'running')).toEqual([{ sequence: 3, year: null }])
  })
  it('are counted within each year where the sequence begins anew', () => {
    expect(gapsOf(used, 'yearly').map(({ sequence, year }) => `${year}/${sequence}`)).toEqual([
      '2024/1',
      '2024/2',
      '2024/3',
    ])
  })
})
