import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { acceptFeedback } from './accept-feedback.ts'
import { type FeedbackBench, openFeedback } from './feedback-fixture.ts'
import { showFeedback } from './show-feedback.ts'
import { takeFeedbackInHand } from './take-feedback-in-hand.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('a section takes accepted feedback in hand', async () => {
  const { id } = await here.give()
  const { bench, actors } = here
  const input = { id, handler: '示例秘书处' }
  expect(await codeOf(bench.run(takeFeedbackInHand, input, actors.secretary))).toBe('FEEDBACK_STEP_OUT_OF_ORDER')
  await bench.run(acceptFeedback, { id }, actors.secretary)
  expect(await codeOf(bench.run(takeFeedbackInHand, input, actors.outsider))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(takeFeedbackInHand, input, thePublic))).toBe('NOT_SIGNED_IN')
  await bench.run(takeFeedbackInHand, input, actors.leader)
  expect(await bench.run(showFeedback, { id }, actors.secretary)).toMatchObject({
    state: 'inHand',
    handler: '示例秘书处',
  })
})
