import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type FeedbackBench, openFeedback } from './feedback-fixture.ts'
import { makeFeedbackCircular } from './make-feedback-circular.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('an authority drafts a circular about the bodies it chose, of which one at least is late', async () => {
  const { bench, actors, committee, other } = here
  await here.give()
  const input = { organizations: `${committee},${other}` }
  expect(await codeOf(bench.run(makeFeedbackCircular, input, actors.authority))).toBe('FEEDBACK_NONE_LATE')
  bench.clock.day('2026-04-11')
  const paper = await bench.run(makeFeedbackCircular, input, actors.authority)
  expect(paper.name).toBe('关于标准实施信息反馈办理情况的通报（草稿）.docx')
  expect(paper.bytes.length).toBeGreaterThan(1_000)
  expect(await codeOf(bench.run(makeFeedbackCircular, input, actors.secretary))).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(bench.run(makeFeedbackCircular, input, thePublic))).toBe('NOT_SIGNED_IN')
})
