import { describe, expect, it } from 'vitest'
import { voluntaryNationalStory as story } from './cases/testing/stories/voluntary-national.ts'
import { type Deed, refusedWith, tell } from './cases/testing/story.ts'
import { voluntaryNational as procedure } from './voluntary-national.ts'

const until = (act: string): readonly Deed[] =>
  story.whole.slice(
    0,
    story.whole.findIndex((deed) => deed.act === act),
  )
const before = (act: string) => tell(procedure, until(act), story.setting)

describe('a voluntary national standard', () => {
  it('is on public notice for thirty days: twenty-nine are too few', () => {
    const short = { act: 'give-notice', on: '2026-02-03', values: { opensOn: '2026-02-03', closesOn: '2026-03-04' } }
    expect(refusedWith(procedure, before('give-notice'), short)).toEqual(['CASE_PERIOD_TOO_SHORT'])
  })
  it('gets a plan number with a T, and a last day within eighteen months', () => {
    const plan = story.whole.find(({ act }) => act === 'issue-plan')
    const facts = before('issue-plan')
    const bent = (values: object) => ({ act: 'issue-plan', on: '2026-03-06', values: { ...plan?.values, ...values } })
    expect(refusedWith(procedure, facts, bent({ planNumber: '20260001-Q-469' }))).toEqual(['CASE_VALUE_NOT_ALLOWED'])
    expect(refusedWith(procedure, facts, bent({ planNumber: 'GB/T 1.1—2020' }))).toContain('CASE_NUMBER_OF_OTHER_KIND')
    expect(refusedWith(procedure, facts, bent({ dueOn: '2027-09-07' }))).toEqual(['CASE_DAY_TOO_LATE'])
  })
  it('when refused, may be appealed for, and others decide than those who refused', () => {
    const appealed = tell(procedure, story.others['appealed']?.slice(0, -1) ?? [])
    const decide = { act: 'decide-appeal', on: '2026-03-02' }
    expect(refusedWith(procedure, appealed, decide)).toEqual(['CASE_SAME_HAND'])
    expect(refusedWith(procedure, appealed, { ...decide, account: 'another' })).toEqual([])
  })
  it('takes one vote of a member, none after the last day, and none of a member in conflict', () => {
    const facts = tell(procedure, until('enter-vote'), story.setting)
    const vote = (member: string, on = '2026-06-22'): Deed => ({ act: 'cast-vote', on, by: 'member', member })
    expect(refusedWith(procedure, facts, vote('m1'))).toEqual(['CASE_MEMBER_HAS_VOTED'])
    expect(refusedWith(procedure, facts, vote('m25'))).toEqual(['CASE_MEMBER_IN_CONFLICT'])
    expect(refusedWith(procedure, facts, vote('m99'))).toEqual(['CASE_NOT_ENTITLED_TO_VOTE'])
    expect(refusedWith(procedure, facts, vote('m22', '2026-07-21'))).toEqual(['CASE_CLOSED_ON'])
    expect(refusedWith(procedure, facts, vote('m22', '2026-07-20'))).toEqual([])
  })
})
