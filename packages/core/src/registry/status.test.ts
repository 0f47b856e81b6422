import { describe, expect, it } from 'vitest'
import { statusOn } from './status.ts'

const standard = { implementsOn: '2025-03-01', withdrawnOn: null, replacedFrom: null }

describe('the status of a standard as of a day', () => {
  it('is “coming” the day before it is implemented', () => expect(statusOn(standard, '2025-02-28')).toBe('coming'))
  it('is “current” from the day of implementation', () => expect(statusOn(standard, '2025-03-01')).toBe('current'))
  it('is still “current” the day before its successor comes into force', () =>
    expect(statusOn({ ...standard, replacedFrom: '2030-01-01' }, '2029-12-31')).toBe('current'))
  it('is “replaced” from the day its successor comes into force', () =>
    expect(statusOn({ ...standard, replacedFrom: '2030-01-01' }, '2030-01-01')).toBe('replaced'))
  it('is “withdrawn” whatever else is true', () =>
    expect(statusOn({ ...standard, withdrawnOn: '2030-01-01', replacedFrom: '2030-01-01' }, '2031-01-01')).toBe(
      'withdrawn',
    ))
  it('is “withdrawn” where only the day of the withdrawal is not known', () =>
    expect(statusOn({ ...standard, withdrawnDayUnknown: true }, '2025-03-01')).toBe('withdrawn'))
})
