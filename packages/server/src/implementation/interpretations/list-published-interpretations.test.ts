import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type FeedbackBench, NUMBER, openFeedback } from '../feedback/feedback-fixture.ts'
import { giveInterpretation } from './give-interpretation.ts'
import { listPublishedInterpretations } from './list-published-interpretations.ts'
import { openInterpretation } from './open-interpretation.ts'
import { publishInterpretation } from './publish-interpretation.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('everybody reads what was published, and nothing before', async () => {
  const { bench, actors, committee } = here
  const asking = { organizationId: committee, number: NUMBER, question: '示例：怎样取样？' }
  const { id } = await bench.run(openInterpretation, asking, actors.secretary)
  const listed = async () => (await bench.run(listPublishedInterpretations, {}, thePublic)).rows
  await bench.run(giveInterpretation, { id, answer: '示例：逐批取样。' }, actors.leader)
  expect(await listed()).toEqual([])
  await bench.run(publishInterpretation, { id }, actors.leader)
  expect(await listed()).toMatchObject([{ id, number: NUMBER, answer: '示例：逐批取样。', publishedOn: '2026-03-02' }])
  expect(await codeOf(bench.run(listPublishedInterpretations, { all: true }, thePublic))).toBe('INPUT_MALFORMED')
})
