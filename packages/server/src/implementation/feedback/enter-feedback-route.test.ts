import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { enterFeedbackRoute } from './enter-feedback-route.ts'
import { type FeedbackBench, openFeedback, UNROUTED } from './feedback-fixture.ts'
import { listFeedback } from './list-feedback.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('a name that the administrator entered leads to its body', async () => {
  const { bench, actors, other } = here
  const input = { name: '示例旧部门', organization: '示例主管部门' }
  expect(await codeOf(bench.run(enterFeedbackRoute, input, actors.secretary))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(enterFeedbackRoute, input, thePublic))).toBe('NOT_SIGNED_IN')
  await bench.run(enterFeedbackRoute, input, actors.admin)
  expect(await codeOf(bench.run(enterFeedbackRoute, input, actors.admin))).toBe('FEEDBACK_ROUTE_TAKEN')
  const unknown = { name: '示例另一名称', organization: '示例没有的单位' }
  expect(await codeOf(bench.run(enterFeedbackRoute, unknown, actors.admin))).toBe('ORGANIZATION_NOT_FOUND')
  const { id } = await here.give({ number: UNROUTED })
  expect((await bench.run(listFeedback, {}, actors.outsider)).rows).toMatchObject([{ id, inCharge: other }])
})
