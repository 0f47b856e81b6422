import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { acceptFeedback } from './accept-feedback.ts'
import { closeFeedback } from './close-feedback.ts'
import { concludeFeedback } from './conclude-feedback.ts'
import { type FeedbackBench, openFeedback } from './feedback-fixture.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('what was answered is closed', async () => {
  const { id } = await here.give()
  const { bench, actors } = here
  await bench.run(acceptFeedback, { id }, actors.secretary)
  expect(await codeOf(bench.run(closeFeedback, { id }, actors.secretary))).toBe('FEEDBACK_STEP_OUT_OF_ORDER')
  await bench.run(concludeFeedback, { id, outcome: 'explained', answer: '示例' }, actors.secretary)
  expect(await codeOf(bench.run(closeFeedback, { id }, actors.outsider))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(closeFeedback, { id }, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(bench.run(closeFeedback, { id }, actors.secretary))).toBe('done')
})
