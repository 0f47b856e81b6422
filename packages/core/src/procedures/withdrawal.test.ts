import { describe, expect, it } from 'vitest'
import { withdrawalStory as story } from './cases/testing/stories/withdrawal.ts'
import { type Deed, refusedWith, tell } from './cases/testing/story.ts'
import { withdrawal as procedure } from './withdrawal.ts'

const proposed = (level: string) =>
  tell(procedure, [{ act: 'propose-withdrawal', on: '2026-01-05', values: { level } }], story.setting)
const until = (closesOn: string): Deed => ({
  act: 'open-enquiry',
  on: '2026-01-07',
  values: { opensOn: '2026-01-07', closesOn },
})

describe('a withdrawal', () => {
  it('of a voluntary national standard is asked about for sixty days, of a mandatory one for thirty', () => {
    expect(refusedWith(procedure, proposed('national'), until('2026-03-07'))).toEqual(['CASE_PERIOD_TOO_SHORT'])
    expect(refusedWith(procedure, proposed('national'), until('2026-03-08'))).toEqual([])
    expect(refusedWith(procedure, proposed('mandatory'), until('2026-02-05'))).toEqual(['CASE_PERIOD_TOO_SHORT'])
    expect(refusedWith(procedure, proposed('mandatory'), until('2026-02-06'))).toEqual([])
  })
  it('of a sector standard has no length that is known', () => {
    expect(refusedWith(procedure, proposed('sector'), until('2026-01-08'))).toEqual([])
  })
  it('of a mandatory standard waits for the department that enforces it', () => {
    const facts = tell(procedure, story.others['unasked'] ?? [])
    const withdraw: Deed = { act: 'withdraw', on: '2026-03-10' }
    expect(refusedWith(procedure, facts, withdraw)).toEqual(['CASE_ACT_NOT_DONE'])
    const asked = tell(procedure, story.whole.slice(0, -1))
    expect(refusedWith(procedure, asked, withdraw)).toEqual([])
  })
})
