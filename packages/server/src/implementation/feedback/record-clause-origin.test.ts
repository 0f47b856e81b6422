import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { findReceipt } from '../find-receipt.ts'
import { acceptFeedback } from './accept-feedback.ts'
import { closeFeedback } from './close-feedback.ts'
import { concludeFeedback } from './conclude-feedback.ts'
import { type FeedbackBench, NEW_NUMBER, NUMBER, openFeedback } from './feedback-fixture.ts'
import { feedbackForReview, originsOfClause } from './index.ts'
import { recordClauseOrigin } from './record-clause-origin.ts'
import { showVoices } from './show-voices.ts'
import { takeFeedbackInHand } from './take-feedback-in-hand.ts'
import { transferFeedback } from './transfer-feedback.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

const review = { outcome: 'review', answer: '示例：将在复审时一并考虑。', published: true }

describe('the way of feedback', () => {
  it('leads from its receipt to the clause that was changed because of it', async () => {
    const { id, receipt } = await here.give()
    const { bench, actors } = here
    await bench.run(acceptFeedback, { id }, actors.secretary)
    await bench.run(takeFeedbackInHand, { id, handler: '示例秘书处' }, actors.secretary)
    await bench.run(concludeFeedback, { id, ...review }, actors.leader)
    expect(await feedbackForReview(bench.db, NUMBER)).toMatchObject([{ id, receipt, clause: '5.1', kind: 'problem' }])
    const origin = { id, number: NEW_NUMBER, clause: '5.2', note: '示例：改为可执行的要求' }
    await bench.run(recordClauseOrigin, origin, actors.secretary)
    await bench.run(closeFeedback, { id }, actors.secretary)
    expect(await bench.run(findReceipt, { receipt }, thePublic)).toMatchObject({
      outcome: 'review',
      revised: [{ number: NEW_NUMBER, clause: '5.2' }],
    })
    expect(await originsOfClause(bench.db, NEW_NUMBER, '5.2')).toMatchObject([
      { about: NUMBER, said: '示例：此条不好执行。' },
    ])
    expect((await bench.run(showVoices, { number: NEW_NUMBER }, thePublic)).origins).toHaveLength(1)
    expect(await codeOf(bench.run(recordClauseOrigin, origin, actors.secretary))).toBe('CLAUSE_ORIGIN_KNOWN')
    const same = { ...origin, number: NUMBER }
    expect(await codeOf(bench.run(recordClauseOrigin, same, actors.secretary))).toBe('CLAUSE_ORIGIN_SAME_EDITION')
  })

  it('goes step by step', async () => {
    const { id } = await here.give()
    const { bench, actors } = here
    const refused = 'FEEDBACK_STEP_OUT_OF_ORDER'
    expect(await codeOf(bench.run(concludeFeedback, { id, ...review }, actors.secretary))).toBe(refused)
    expect(await codeOf(bench.run(takeFeedbackInHand, { id, handler: '示例' }, actors.secretary))).toBe(refused)
    expect(await codeOf(bench.run(closeFeedback, { id }, actors.secretary))).toBe(refused)
    await bench.run(acceptFeedback, { id }, actors.secretary)
    expect(await codeOf(bench.run(acceptFeedback, { id }, actors.secretary))).toBe(refused)
    const bare = { id, outcome: 'notAdopted', answer: '示例' }
    expect(await codeOf(bench.run(concludeFeedback, bare, actors.secretary))).toBe('FEEDBACK_REASON_MISSING')
    await bench.run(concludeFeedback, { ...bare, outcomeReason: '示例理由' }, actors.secretary)
    const origin = { id, number: NEW_NUMBER, clause: '1', note: '示例' }
    expect(await codeOf(bench.run(recordClauseOrigin, origin, actors.secretary))).toBe('CLAUSE_ORIGIN_NOT_REVISING')
  })

  it('is the body’s in charge alone', async () => {
    const { id } = await here.give()
    const steps = [
      [acceptFeedback, { id }],
      [takeFeedbackInHand, { id, handler: '示例' }],
      [transferFeedback, { id, organization: '示例主管部门', reason: '示例' }],
      [concludeFeedback, { id, ...review }],
      [closeFeedback, { id }],
      [recordClauseOrigin, { id, number: NEW_NUMBER, clause: '1', note: '示例' }],
    ] as const
    for (const [step, input] of steps) {
      expect(await codeOf(here.bench.run(step, input, here.actors.outsider))).toBe('NOT_ALLOWED')
      expect(await codeOf(here.bench.run(step, input, thePublic))).toBe('NOT_SIGNED_IN')
    }
    expect(await codeOf(here.bench.run(acceptFeedback, { id: 'none' }, here.actors.admin))).toBe('FEEDBACK_NOT_FOUND')
  })
})
