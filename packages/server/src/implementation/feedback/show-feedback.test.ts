import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type FeedbackBench, NUMBER, openFeedback } from './feedback-fixture.ts'
import { showFeedback } from './show-feedback.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('tells the body in charge what was said, and by when and why then it is to be answered', async () => {
  const { bench, actors } = here
  const { id } = await here.give({ organizationName: '示例使用单位', personName: '示例甲' })
  const shown = await bench.run(showFeedback, { id }, actors.secretary)
  expect(shown).toMatchObject({
    number: NUMBER,
    organizationName: '示例使用单位',
    clauseFound: null,
    dueOn: '2026-04-01',
  })
  expect(shown.dueSteps.length).toBeGreaterThan(0)
  expect(JSON.stringify(shown)).not.toContain('示例甲')
  expect(await codeOf(bench.run(showFeedback, { id }, actors.outsider))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(showFeedback, { id }, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(bench.run(showFeedback, { id: 'none' }, actors.admin))).toBe('FEEDBACK_NOT_FOUND')
})
