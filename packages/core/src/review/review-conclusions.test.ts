import { expect, it } from 'vitest'
import { planCompletion, wordCompletion } from './plan-completion.ts'
import { continueLabel, countOpinions, wordOpinions } from './review-conclusions.ts'
import {
  earliestEnquiryEnd,
  isEnquiryTooShort,
  needsWithdrawalEnquiry,
  withdrawalEnquiryOf,
} from './withdrawal-enquiry.ts'

it('opinions are counted in words, with who has not answered', () => {
  const counted = countOpinions(['revise', 'revise', 'continue', null])
  expect(counted.majority).toBe('revise')
  expect(wordOpinions(counted).zh).toBe('请 4 人，3 人提出意见：继续有效 1、修订 2、废止 0；1 人未提出')
})

it('half of those who answered are no majority, and nobody is none', () => {
  expect(countOpinions(['revise', 'continue']).majority).toBeNull()
  expect(countOpinions([null, null]).majority).toBeNull()
})

it('the label of a standard that remains valid gives the day', () =>
  expect(continueLabel('2026-05-06').zh).toBe('2026-05-06 复审，继续有效'))

it('the withdrawal of a voluntary national standard is asked about for sixty days, of a mandatory one for thirty', () => {
  const voluntary = withdrawalEnquiryOf({ level: 'national', nature: 'voluntary' })
  expect(earliestEnquiryEnd(voluntary, '2026-01-01')).toBe('2026-03-02')
  expect(isEnquiryTooShort(voluntary, '2026-01-01', '2026-03-01')).toBe(true)
  expect(isEnquiryTooShort(voluntary, '2026-01-01', '2026-03-02')).toBe(false)
  const mandatory = withdrawalEnquiryOf({ level: 'national', nature: 'mandatory' })
  expect(mandatory).toMatchObject({ daysMin: 30, asksEnforcer: true, toBeVerified: true })
})

it('a social organization withdraws its own standard without an enquiry of law', () => {
  expect(needsWithdrawalEnquiry({ level: 'group' })).toBe(false)
  expect(needsWithdrawalEnquiry({ level: 'sector' })).toBe(true)
  expect(earliestEnquiryEnd(withdrawalEnquiryOf({ level: 'sector', nature: null }), '2026-01-01')).toBeNull()
})

it('a plan is carried out by what it holds, and what was left out counts for nothing', () => {
  const items = [
    { state: 'concluded', dueOn: '2026-06-30' },
    { state: 'planned', dueOn: '2026-06-30' },
    { state: 'started', dueOn: null },
    { state: 'leftOut', dueOn: '2026-06-30' },
  ]
  expect(planCompletion(items, '2026-06-30')).toEqual({ planned: 3, concluded: 1, overdue: 0 })
  expect(planCompletion(items, '2026-07-01')).toMatchObject({ overdue: 1 })
  expect(wordCompletion(planCompletion(items, '2026-07-01')).zh).toBe('3 项中完成 1 项（33%）')
  expect(wordCompletion(planCompletion([], '2026-07-01')).en).toContain('no rate')
})
