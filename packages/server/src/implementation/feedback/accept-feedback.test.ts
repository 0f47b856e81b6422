import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { acceptFeedback } from './accept-feedback.ts'
import { type FeedbackBench, openFeedback } from './feedback-fixture.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('the body in charge accepts what came to it, once', async () => {
  const { id } = await here.give()
  const { bench, actors } = here
  expect(await codeOf(bench.run(acceptFeedback, { id }, actors.outsider))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(acceptFeedback, { id }, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(bench.run(acceptFeedback, { id }, actors.secretary))).toBe('done')
  expect(await codeOf(bench.run(acceptFeedback, { id }, actors.secretary))).toBe('FEEDBACK_STEP_OUT_OF_ORDER')
  expect(await codeOf(bench.run(acceptFeedback, { id: 'none' }, actors.admin))).toBe('FEEDBACK_NOT_FOUND')
})
