import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { findReceipt } from '../find-receipt.ts'
import { acceptFeedback } from './accept-feedback.ts'
import { type FeedbackBench, openFeedback, UNROUTED } from './feedback-fixture.ts'
import { transferFeedback } from './transfer-feedback.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('takes feedback to another body, with the reason, and the author sees it', async () => {
  const { id, receipt } = await here.give({ number: UNROUTED })
  const { bench, actors } = here
  const input = { id, organization: '示例主管部门', reason: '示例：属该部门' }
  expect(await codeOf(bench.run(transferFeedback, input, actors.outsider))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(transferFeedback, input, thePublic))).toBe('NOT_SIGNED_IN')
  await bench.run(transferFeedback, input, actors.admin)
  expect(await bench.run(findReceipt, { receipt }, thePublic)).toMatchObject({
    inChargeName: '示例主管部门',
    transfers: [{ from: null, to: '示例主管部门', reason: '示例：属该部门' }],
  })
  expect(await codeOf(bench.run(transferFeedback, input, actors.admin))).toBe('FEEDBACK_ALREADY_THERE')
  const nowhere = { ...input, organization: '示例没有的单位' }
  expect(await codeOf(bench.run(transferFeedback, nowhere, actors.admin))).toBe('ORGANIZATION_NOT_FOUND')
  expect(await codeOf(bench.run(acceptFeedback, { id }, actors.outsider))).toBe('done')
})
