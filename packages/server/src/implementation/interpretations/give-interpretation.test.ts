import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { acceptFeedback } from '../feedback/accept-feedback.ts'
import { concludeFeedback } from '../feedback/conclude-feedback.ts'
import { type FeedbackBench, NUMBER, openFeedback } from '../feedback/feedback-fixture.ts'
import { findReceipt } from '../find-receipt.ts'
import { giveInterpretation } from './give-interpretation.ts'
import { listInterpretations } from './list-interpretations.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('the leader approves an interpretation, which is the answer to whoever asked', async () => {
  const { bench, actors } = here
  const asked = await here.give({ kind: 'question', body: '示例：此条适用于旧设备吗？' })
  const [row] = (await bench.run(listInterpretations, {}, actors.secretary)).rows
  expect(row).toMatchObject({ number: NUMBER, clause: '5.1', feedbackId: asked.id, dueOn: '2026-04-01' })
  await bench.run(acceptFeedback, { id: asked.id }, actors.secretary)
  const short = { id: asked.id, outcome: 'explained', answer: '示例' }
  expect(await codeOf(bench.run(concludeFeedback, short, actors.secretary))).toBe('INTERPRETATION_NOT_GIVEN')
  const input = { id: row?.id ?? '', answer: '示例：适用。' }
  expect(await codeOf(bench.run(giveInterpretation, input, actors.secretary))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(giveInterpretation, input, thePublic))).toBe('NOT_SIGNED_IN')
  await bench.run(giveInterpretation, input, actors.leader)
  expect(await codeOf(bench.run(giveInterpretation, input, actors.leader))).toBe('INTERPRETATION_GIVEN')
  const found = await bench.run(findReceipt, { receipt: asked.receipt }, thePublic)
  expect(found).toMatchObject({ answer: '示例：适用。', outcome: 'explained' })
  const [given] = (await bench.run(listInterpretations, {}, actors.secretary)).rows
  expect(given).toMatchObject({ givenOn: '2026-03-02', publishDueOn: '2026-03-23' })
})
