import { describe, expect, it } from 'vitest'
import { type BallotChoice, countBallots } from './ballot-count.ts'

const ballots = (agree: number, disagree: number, abstain: number): BallotChoice[] => [
  ...Array<BallotChoice>(agree).fill('agree'),
  ...Array<BallotChoice>(disagree).fill('disagree'),
  ...Array<BallotChoice>(abstain).fill('abstain'),
]

describe('a ballot of the delegates present', () => {
  it('is carried by six of seven, and says so in words', () => {
    expect(countBallots(ballots(6, 1, 0))).toMatchObject({
      carried: true,
      words: { zh: '有表决权到会 7 人，同意 6 人，不同意 1 人，弃权 0 人，6/7 ≥ 3/4，通过' },
    })
  })
  it('is carried by exactly three quarters', () => {
    expect(countBallots(ballots(3, 1, 0)).carried).toBe(true)
  })
  it('is lost with five of seven', () => {
    expect(countBallots(ballots(5, 2, 0)).carried).toBe(false)
  })
  it('counts abstentions in the denominator', () => {
    expect(countBallots(ballots(5, 0, 2)).carried).toBe(false)
  })
  it('is not carried by nobody', () => {
    expect(countBallots([]).carried).toBe(false)
  })
  it('does not take a missing ballot for agreement', () => {
    expect(countBallots(['agree', 'agree', 'agree', null, null]).carried).toBe(false)
  })
})
