import { describe, expect, it } from 'vitest'
import { madeCheck } from '../testing/made-check.ts'
import type { Check, Profile } from './check.ts'
import { severityOf } from './severity.ts'

const profile: Profile = {
  paper: 'standard',
  edition: '2020',
  level: 'national',
  stage: 'approval',
  type: null,
  special: null,
}
const judge = (check: Partial<Check>, more: Partial<Profile> = {}) =>
  severityOf(madeCheck('x', check), { ...profile, ...more })
const own = { document: 'own', clause: '', confidence: 'own' } as const

describe('the severity', () => {
  it.each([
    ['shall', 'error'],
    ['should', 'warning'],
    ['may', 'advice'],
    ['own', 'advice'],
  ] as const)('of a rule that rests on %s is %s', (modality, severity) => {
    expect(judge({ modality })).toBe(severity)
  })
  it('of our own rule is never an error, whatever the rule says of a stage', () => {
    expect(judge({ modality: 'own', severity: 'warning' })).toBe('warning')
    expect(judge({ modality: 'own', severityAt: { approval: 'error' } })).toBe('warning')
    expect(judge({ modality: 'shall', basis: [own] })).toBe('warning')
  })
  it('is only ever made lighter by the rule itself', () => {
    expect(judge({ modality: 'shall', severity: 'advice' })).toBe('advice')
    expect(judge({ modality: 'may', severity: 'warning' })).toBe('advice')
  })
  it('is no error where a text of 2009 is measured by a clause of 2020 alone', () => {
    expect(judge({}, { edition: '2009' })).toBe('warning')
  })
  it('follows the stage', () => {
    const check = { severityAt: { enquiry: 'off', approval: 'error' } } as const
    expect(judge(check, { stage: 'enquiry' })).toBe('off')
    expect(judge(check, { stage: 'approval' })).toBe('error')
    expect(judge(check, { stage: 'examination' })).toBe('error')
  })
  it('is the lightest of all where the stage is unknown', () => {
    expect(judge({ severityAt: { enquiry: 'off' } }, { stage: null })).toBe('advice')
    expect(judge({ severityAt: { enquiry: 'warning' } }, { stage: null })).toBe('warning')
  })
})
