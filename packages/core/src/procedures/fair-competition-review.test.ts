import { describe, expect, it } from 'vitest'
import { fairCompetitionReviewStory as story } from './cases/testing/stories/fair-competition-review.ts'
import { type Deed, refusedWith, tell } from './cases/testing/story.ts'
import { fairCompetitionReview as procedure } from './fair-competition-review.ts'

const begun = story.whole.slice(0, 3)
const judged = (values: object): Deed => ({ act: 'judge-measure', on: '2026-01-20', values: { ...values } })
const adopt: Deed = { act: 'adopt', on: '2026-02-01' }
const excepting = (question: string): Deed => ({
  act: 'name-exception',
  on: '2026-01-25',
  values: { questions: [{ question }] },
})

describe('a measure that cites standards', () => {
  it('is not adopted while it limits the free flow of goods, or while nobody can judge that', () => {
    for (const freeFlow of ['present', 'unclear'])
      expect(refusedWith(procedure, tell(procedure, [...begun, judged({ freeFlow })]), adopt)).toEqual([
        'CASE_CONDITION_NOT_MET',
      ])
  })
  it('is adopted under an exception that answers the very question', () => {
    const facts = tell(procedure, [...begun, judged({ freeFlow: 'present' }), excepting('costs')])
    expect(refusedWith(procedure, facts, adopt)).toEqual(['CASE_CONDITION_NOT_MET'])
    expect(refusedWith(procedure, tell(procedure, story.others['excepted']?.slice(0, -1) ?? []), adopt)).toEqual([])
  })
  it('that was mended is judged anew: an earlier exception no longer counts', () => {
    const facts = tell(procedure, [
      ...begun,
      judged({ freeFlow: 'present' }),
      excepting('freeFlow'),
      { act: 'mend-measure', on: '2026-01-26' },
      judged({ freeFlow: 'present' }),
    ])
    expect(refusedWith(procedure, facts, adopt)).toEqual(['CASE_CONDITION_NOT_MET'])
  })
  it('names the standards that it cites, each of which was checked', () => {
    expect(
      refusedWith(procedure, tell(procedure, []), { act: 'open-review', on: '2026-01-05', values: { cited: [] } }),
    ).toEqual(['CASE_TOO_FEW_LINES'])
    expect(refusedWith(procedure, tell(procedure, begun.slice(0, 1)), judged({}))).toEqual([
      'CASE_ROWS_UNANSWERED',
      'CASE_ACT_NOT_DONE',
    ])
  })
})
