import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { acceptFeedback } from './accept-feedback.ts'
import { concludeFeedback } from './conclude-feedback.ts'
import { type FeedbackBench, openFeedback } from './feedback-fixture.ts'
import { showFeedback } from './show-feedback.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('an answer concludes something, and not adopting needs a reason', async () => {
  const { id } = await here.give({ personName: '示例甲', email: 'a@example.invalid' })
  const { bench, actors } = here
  const input = { id, outcome: 'notAdopted', answer: '示例答复' }
  expect(await codeOf(bench.run(concludeFeedback, input, actors.secretary))).toBe('FEEDBACK_STEP_OUT_OF_ORDER')
  await bench.run(acceptFeedback, { id }, actors.secretary)
  expect(await codeOf(bench.run(concludeFeedback, input, actors.secretary))).toBe('FEEDBACK_REASON_MISSING')
  const whole = { ...input, outcomeReason: '示例理由' }
  expect(await codeOf(bench.run(concludeFeedback, whole, actors.outsider))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(concludeFeedback, whole, thePublic))).toBe('NOT_SIGNED_IN')
  await bench.run(concludeFeedback, whole, actors.secretary)
  const shown = await bench.run(showFeedback, { id }, actors.secretary)
  expect(shown).toMatchObject({ state: 'answered', outcome: 'notAdopted', published: false })
  const told = await bench.db.selectFrom('notice').select('kind').where('to_person_id', 'is not', null).execute()
  expect(told).toEqual([{ kind: 'feedback-answer' }])
})

it('all that say the same about the standard are answered in one act, each under its own receipt, and no others', async () => {
  const { bench, actors } = here
  const words = { body: '示例：很多人 说的同一句话。' }
  const first = await here.give(words)
  const [second, third] = [await here.give({ body: '示例：很多人说的同一句话。' }), await here.give(words)]
  const other = await here.give({ body: '示例：另一句话。' })
  await bench.run(acceptFeedback, { id: first.id }, actors.secretary)
  const answered = { id: first.id, outcome: 'review', answer: '示例：复审时研究。', alsoAlike: true }
  await bench.run(concludeFeedback, answered, actors.secretary)
  const states = []
  for (const { id } of [first, second, third, other])
    states.push((await bench.run(showFeedback, { id }, actors.secretary)).state)
  expect(states).toEqual(['answered', 'answered', 'answered', 'received'])
  const { count } = await bench.db
    .selectFrom('trace_event')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('type', '=', 'feedback.answered')
    .where('subject_id', 'in', [first.id, second.id, third.id])
    .executeTakeFirstOrThrow()
  expect(Number(count)).toBe(3)
})
