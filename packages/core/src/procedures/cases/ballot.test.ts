import { describe, expect, it } from 'vitest'
import { countBallot } from './ballot.ts'
import { seats } from './testing/story.ts'
import { votingRules } from './voting-rules.ts'

const votes = (agree: number, disagree: number, abstain: number) =>
  [...Array(agree).fill('agree'), ...Array(disagree).fill('disagree'), ...Array(abstain).fill('abstain')].map(
    (choice: string, index) => ({ memberId: `m${index + 1}`, choice, reason: null }),
  )
const count = (members: number, agree: number, disagree: number, abstain = 0) =>
  countBallot(votingRules.committee, { electorate: seats(members), votes: votes(agree, disagree, abstain) })

describe('a vote of a technical committee', () => {
  it('needs three quarters of all members to vote: 30 of 40, not 29', () => {
    expect(count(40, 30, 0).verdict).toBe('carried')
    expect(count(40, 29, 0).verdict).toBe('notCarried')
  })
  it('needs two thirds of those who voted in favour; abstentions stay in the denominator', () => {
    expect(count(30, 20, 0, 10).verdict).toBe('carried')
    expect(count(30, 19, 0, 11).verdict).toBe('notCarried')
  })
  it('fails with more than a quarter against, and is carried with less', () => {
    expect(count(40, 30, 9).verdict).toBe('carried')
    expect(count(40, 29, 11).verdict).toBe('notCarried')
  })
  it('cannot be told at exactly a quarter against, since the sources contradict each other', () => {
    const { verdict, words } = count(40, 30, 10)
    expect(verdict).toBe('unsure')
    expect(words.zh).toContain('待核')
  })
  it('is counted in words', () => {
    expect(count(40, 30, 2, 1).words.zh).toBe(
      '参加投票 33/40，应不少于 3/4；赞成 30/33，应不少于 2/3；反对 2/33，应不超过 1/4；弃权 1：通过',
    )
  })
  it('of nobody carries nothing', () => {
    expect(count(0, 0, 0).verdict).toBe('notCarried')
  })
})

describe('a panel that examines where there is no committee', () => {
  const panel = (members: number, agree: number) =>
    countBallot(votingRules.panel, { electorate: seats(members), votes: votes(agree, 0, 0) }).verdict
  it('has fifteen experts at least, of whom three quarters agree', () => {
    expect(panel(15, 12)).toBe('carried')
    expect(panel(15, 11)).toBe('notCarried')
    expect(panel(14, 14)).toBe('notCarried')
  })
})
