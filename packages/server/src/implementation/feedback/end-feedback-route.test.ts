import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { endFeedbackRoute } from './end-feedback-route.ts'
import { enterFeedbackRoute } from './enter-feedback-route.ts'
import { type FeedbackBench, openFeedback } from './feedback-fixture.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('an entry ends once, and its name may be entered anew', async () => {
  const { bench, actors } = here
  const input = { name: '示例旧部门', organization: '示例主管部门' }
  const { id } = await bench.run(enterFeedbackRoute, input, actors.admin)
  expect(await codeOf(bench.run(endFeedbackRoute, { id }, actors.secretary))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(endFeedbackRoute, { id }, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(bench.run(endFeedbackRoute, { id }, actors.admin))).toBe('done')
  expect(await codeOf(bench.run(endFeedbackRoute, { id }, actors.admin))).toBe('FEEDBACK_ROUTE_NOT_FOUND')
  expect(await codeOf(bench.run(enterFeedbackRoute, input, actors.admin))).toBe('done')
})
