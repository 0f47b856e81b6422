import { describe, expect, it } from 'vitest'
import { defaultRules } from '../../organizations/rules.ts'
import { bareFacts } from './example-facts.ts'
import type { Facts } from './facts.ts'
import { dueIn } from './index.ts'

const dues = (facts: Partial<Facts>) => dueIn({ ...bareFacts, ...facts }).map(({ name, due }) => [name, due])
const enquiry = { round: 1, opensOn: '2026-04-01', closesOn: '2026-05-01', openedAtOrder: 2 }

describe('the close of the enquiry', () => {
  it('is the day that was set, holiday or not', () => {
    expect(dues({ stage: 'enquiry', enquiry })).toEqual([['enquiry-close', '2026-05-01']])
  })
  it('runs in no other stage', () => {
    expect(dues({ stage: 'disposition', enquiry })).toEqual([])
  })
})

describe('the reply of a department', () => {
  const waiting = { department: '示例主管厅', deliveredOn: '2026-04-10', repliedOn: null }

  it('is due so many days after the last delivery as the organization has set', () => {
    const hearings = [waiting, { ...waiting, deliveredOn: '2026-04-12' }]
    expect(dues({ stage: 'disposition', hearings })).toEqual([['department-replies', '2026-05-12']])
    expect(dues({ stage: 'disposition', hearings, rules: { ...defaultRules, departmentReplyDays: 10 } })).toEqual([
      ['department-replies', '2026-04-22'],
    ])
  })
  it('is waited for no longer once it came, and not before its letter was delivered', () => {
    expect(dues({ stage: 'disposition', hearings: [{ ...waiting, repliedOn: '2026-04-11' }] })).toEqual([])
    expect(dues({ stage: 'disposition', hearings: [{ ...waiting, deliveredOn: null }] })).toEqual([])
  })
})

describe('the review', () => {
  const inForce = { stage: 'implementation', publishedOn: '2026-01-15' } as const

  it('is due five years after publication by default, as the organization’s own rule', () => {
    expect(dues(inForce)).toEqual([['review', '2031-01-15']])
    expect(dueIn({ ...bareFacts, ...inForce })[0]?.basis).toEqual([{ source: 'ORG', article: '', confidence: 'H' }])
  })
  it('is counted from the last review', () => {
    expect(dues({ ...inForce, lastReviewOn: '2030-02-28' })).toEqual([['review', '2035-02-28']])
  })
  it('follows the period that the organization has set', () => {
    expect(dues({ ...inForce, rules: { ...defaultRules, reviewPeriodMonths: 36 } })).toEqual([['review', '2029-01-15']])
  })
  it('is not due for an edition that was replaced, nor before publication', () => {
    expect(dues({ ...inForce, replacedFrom: '2028-01-01' })).toEqual([])
    expect(dues({ ...inForce, publishedOn: null })).toEqual([])
  })
})
