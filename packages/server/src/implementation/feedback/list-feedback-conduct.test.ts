import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { rateFeedback } from '../rate-feedback.ts'
import { acceptFeedback } from './accept-feedback.ts'
import { concludeFeedback } from './conclude-feedback.ts'
import { type FeedbackBench, openFeedback } from './feedback-fixture.ts'
import { listFeedbackConduct } from './list-feedback-conduct.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('says in numbers what a body let lie, and counts nothing from before it was registered', async () => {
  const { bench, actors, committee } = here
  await here.give()
  const { id, receipt } = await here.give({ body: '示例：另一件事。' })
  await bench.run(acceptFeedback, { id }, actors.secretary)
  await bench.run(concludeFeedback, { id, outcome: 'explained', answer: '示例' }, actors.secretary)
  await bench.run(rateFeedback, { receipt, satisfied: true }, thePublic)
  bench.clock.day('2026-04-11')
  const of = async () =>
    (await bench.run(listFeedbackConduct, {}, thePublic)).rows.find(
      ({ organizationId }) => organizationId === committee,
    )
  const numbers = { total: 2, open: 1, answered: 1, rated: 1, satisfied: 1 }
  expect(await of()).toMatchObject({ ...numbers, notAccepted: 1, notAnswered: 1, daysLate: 10 })
  await bench.db.updateTable('organization').set({ created_on: '2026-03-20' }).where('id', '=', committee).execute()
  expect(await of()).toMatchObject({ ...numbers, notAccepted: 0, notAnswered: 0, daysLate: null })
  expect(await codeOf(bench.run(listFeedbackConduct, { of: committee }, thePublic))).toBe('INPUT_MALFORMED')
})
