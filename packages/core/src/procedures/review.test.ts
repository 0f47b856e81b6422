import { describe, expect, it } from 'vitest'
import { reviewStory as story } from './cases/testing/stories/review.ts'
import { type Deed, refusedWith, tell } from './cases/testing/story.ts'
import { review as procedure } from './review.ts'

describe('a review', () => {
  it('of a mandatory standard has the written opinion of those who enforce it', () => {
    const facts = tell(procedure, story.others['revised']?.slice(0, 2) ?? [])
    expect(refusedWith(procedure, facts, { act: 'assess-standard', on: '2026-02-20' })).toEqual(['CASE_ACT_NOT_DONE'])
  })
  it('is put to the vote where there is a committee, and to every conclusion belongs its own way on', () => {
    const unvoted = tell(procedure, story.whole.slice(0, 3), story.setting)
    const conclude: Deed = { act: 'conclude-review', on: '2026-03-11' }
    expect(refusedWith(procedure, unvoted, conclude)).toContain('CASE_NO_BALLOT')
    const concluded = tell(procedure, story.whole.slice(0, -1), story.setting)
    for (const act of ['open-revision', 'go-on-to-withdrawal'])
      expect(refusedWith(procedure, concluded, { act, on: '2026-04-01' })).toEqual([
        'CASE_EARLIER_ANSWER_STANDS_AGAINST',
      ])
  })
  it('that was sent back is voted on again', () => {
    const back: Deed[] = [
      ...story.whole.slice(0, -1),
      { act: 'send-back', on: '2026-04-01' },
      { act: 'assess-standard', on: '2026-04-02' },
    ]
    const facts = tell(procedure, back, story.setting)
    expect(refusedWith(procedure, facts, { act: 'conclude-review', on: '2026-04-03' })).toEqual(
      expect.arrayContaining(['CASE_ACT_NOT_DONE', 'CASE_NO_BALLOT']),
    )
  })
  it('that ends in a revision hands in form and draft with it', () => {
    expect(procedure.acts['open-revision']).toMatchObject({
      fields: { form: { required: true }, draft: { required: true } },
      effect: 'revisionOpened',
    })
  })
})
