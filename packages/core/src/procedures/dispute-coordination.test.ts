import { describe, expect, it } from 'vitest'
import { disputeCoordinationStory as story } from './cases/testing/stories/dispute-coordination.ts'
import { type Deed, refusedWith, tell } from './cases/testing/story.ts'
import { disputeCoordination as procedure } from './dispute-coordination.ts'

const decided = story.others['decided'] ?? []

describe('a dispute about standards', () => {
  it('is consulted on when every side has stated its position', () => {
    const facts = tell(procedure, story.whole.slice(0, 2))
    expect(refusedWith(procedure, facts, { act: 'consult', on: '2026-02-01' })).toEqual(['CASE_ROWS_UNANSWERED'])
    const noSide = tell(procedure, story.whole.slice(0, 1))
    expect(refusedWith(procedure, noSide, { act: 'consult', on: '2026-02-01' })).toEqual(['CASE_ACT_NOT_DONE'])
  })
  it('goes to the coordination mechanism only when the consultation has failed', () => {
    const escalate: Deed = { act: 'escalate', on: '2026-02-10' }
    expect(refusedWith(procedure, tell(procedure, story.whole.slice(0, 4)), escalate)).toEqual([
      'CASE_EARLIER_ANSWER_STANDS_AGAINST',
    ])
    expect(refusedWith(procedure, tell(procedure, decided.slice(0, 5)), escalate)).toEqual([])
  })
  it('is decided after the mechanism has met', () => {
    const facts = tell(procedure, decided.slice(0, -2))
    expect(refusedWith(procedure, facts, { act: 'decide', on: '2026-03-20' })).toEqual(['CASE_ACT_NOT_DONE'])
  })
})
