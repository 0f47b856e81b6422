import { describe, expect, it } from 'vitest'
import { ccsTitle, icsTitle, isCcs, isIcs } from './classification.ts'

describe('a classification', () => {
  it('gives the title of a field, a group and a sub-group of ICS', () => {
    expect(icsTitle('01')).toBe('Generalities. Terminology. Standardization. Documentation')
    expect(icsTitle('01.020')).toBe('Terminology (principles and coordination)')
    expect(icsTitle('35.240.70')).toBe('IT applications in science')
  })
  it('gives the title of a code of CCS, with a space or without', () => {
    expect(ccsTitle('A00')).toBe('标准化、质量管理')
    expect(ccsTitle('a 00')).toBe('标准化、质量管理')
  })
  it('knows no code that is not in its table', () => {
    expect(icsTitle('99.999')).toBeNull()
    expect(icsTitle('')).toBeNull()
    expect(ccsTitle('A')).toBeNull()
    expect(ccsTitle('标准化')).toBeNull()
  })
  it('takes several codes, each of which must be one', () => {
    expect(isIcs('35.030；03.220.20')).toBe(true)
    expect(isIcs('35.030；99.999')).toBe(false)
    expect(isCcs('L 80、A00')).toBe(true)
    expect(isCcs('L 80、')).toBe(false)
  })
})
