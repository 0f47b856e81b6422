import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type FeedbackBench, NUMBER, openFeedback } from '../feedback/feedback-fixture.ts'
import { giveInterpretation } from './give-interpretation.ts'
import { openInterpretation } from './open-interpretation.ts'
import { publishInterpretation } from './publish-interpretation.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('what was given is published once, by the body that gave it', async () => {
  const { bench, actors, committee } = here
  const asking = { organizationId: committee, number: NUMBER, question: '示例：怎样取样？' }
  const { id } = await bench.run(openInterpretation, asking, actors.secretary)
  expect(await codeOf(bench.run(publishInterpretation, { id }, actors.secretary))).toBe('INTERPRETATION_NOT_GIVEN')
  await bench.run(giveInterpretation, { id, answer: '示例：逐批取样。' }, actors.leader)
  expect(await codeOf(bench.run(publishInterpretation, { id }, actors.outsider))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(publishInterpretation, { id }, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(bench.run(publishInterpretation, { id }, actors.secretary))).toBe('done')
  expect(await codeOf(bench.run(publishInterpretation, { id }, actors.secretary))).toBe('INTERPRETATION_PUBLISHED')
})
