import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type FeedbackBench, NUMBER, openFeedback } from '../feedback/feedback-fixture.ts'
import { openInterpretation } from './open-interpretation.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('a body takes up a question of its own accord, about its own standards alone', async () => {
  const { bench, actors, committee, other } = here
  const input = { organizationId: committee, number: NUMBER, clause: '6', question: '示例：怎样取样？' }
  expect(await codeOf(bench.run(openInterpretation, input, actors.secretary))).toBe('done')
  expect(await codeOf(bench.run(openInterpretation, input, actors.outsider))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(openInterpretation, input, thePublic))).toBe('NOT_SIGNED_IN')
  const foreign = { ...input, organizationId: other }
  expect(await codeOf(bench.run(openInterpretation, foreign, actors.outsider))).toBe('INTERPRETATION_OF_ANOTHER')
  const unknown = { ...input, number: 'GB/T 98765—2020' }
  expect(await codeOf(bench.run(openInterpretation, unknown, actors.secretary))).toBe('RECORD_NOT_FOUND')
})
