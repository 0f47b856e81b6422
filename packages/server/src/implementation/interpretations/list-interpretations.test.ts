import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type FeedbackBench, openFeedback, UNROUTED } from '../feedback/feedback-fixture.ts'
import { transferFeedback } from '../feedback/transfer-feedback.ts'
import { listInterpretations } from './list-interpretations.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('a question is to be interpreted by the body it is in the charge of, also after a transfer', async () => {
  const { bench, actors } = here
  const { id } = await here.give({ number: UNROUTED, kind: 'question' })
  const listed = async (actor: Parameters<typeof bench.run>[2]) =>
    (await bench.run(listInterpretations, {}, actor)).rows.map(({ feedbackId }) => feedbackId)
  expect(await listed(actors.admin)).toEqual([])
  await bench.run(transferFeedback, { id, organization: '示例主管部门', reason: '示例' }, actors.admin)
  expect(await listed(actors.outsider)).toEqual([id])
  await bench.run(transferFeedback, { id, organization: '示例阀门标准化技术委员会', reason: '示例' }, actors.outsider)
  expect(await listed(actors.outsider)).toEqual([])
  expect(await listed(actors.secretary)).toEqual([id])
  expect(await codeOf(bench.run(listInterpretations, {}, thePublic))).toBe('NOT_SIGNED_IN')
})
