import { describe, expect, it } from 'vitest'
import { sectorCodeStory as story } from './cases/testing/stories/sector-code.ts'
import { type Deed, refusedWith, tell } from './cases/testing/story.ts'
import { sectorCode as procedure } from './sector-code.ts'

describe('the code of sector standards', () => {
  it('is two capital letters', () => {
    const apply = (code: string): Deed => ({ act: 'apply-code', on: '2026-01-05', values: { code } })
    expect(refusedWith(procedure, tell(procedure, []), apply('zz'))).toEqual(['CASE_VALUE_NOT_ALLOWED'])
    expect(refusedWith(procedure, tell(procedure, []), apply('ZZ'))).toEqual([])
  })
  it('is approved by nobody who applied for it, and not against the check', () => {
    const facts = tell(procedure, story.whole.slice(0, -1))
    const approve: Deed = { act: 'approve-code', on: '2026-03-05' }
    expect(refusedWith(procedure, facts, { ...approve, account: 'account-department' })).toEqual(['CASE_SAME_HAND'])
    const checked = { act: 'review-code', on: '2026-02-05', values: { result: 'refuse' } }
    const against = tell(procedure, [...story.whole.slice(0, 1), checked])
    expect(refusedWith(procedure, against, approve)).toEqual(['CASE_EARLIER_ANSWER_STANDS_AGAINST'])
  })
  it('is cleared only when it is said what becomes of its standards', () => {
    const facts = tell(procedure, story.whole)
    expect(refusedWith(procedure, facts, { act: 'clear-code', on: '2030-01-01' })).toEqual(['CASE_ACT_NOT_DONE'])
  })
})
