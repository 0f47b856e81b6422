import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { enterFeedbackRoute } from './enter-feedback-route.ts'
import { type FeedbackBench, openFeedback } from './feedback-fixture.ts'
import { listFeedbackRoutes } from './list-feedback-routes.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('the entries are the administrator’s to see', async () => {
  const { bench, actors } = here
  await bench.run(enterFeedbackRoute, { name: '示例旧部门', organization: '示例主管部门' }, actors.admin)
  const { rows } = await bench.run(listFeedbackRoutes, {}, actors.admin)
  expect(rows).toMatchObject([{ name: '示例旧部门', organizationName: '示例主管部门' }])
  expect(await codeOf(bench.run(listFeedbackRoutes, {}, actors.secretary))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(listFeedbackRoutes, {}, thePublic))).toBe('NOT_SIGNED_IN')
})
