import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type FeedbackBench, openFeedback } from './feedback-fixture.ts'
import { sweepFeedback } from './sweep-feedback.ts'

let here: FeedbackBench
beforeAll(async () => {
  here = await openFeedback()
})
afterAll(() => here.close())

it('feedback that is late is marked once, and its body told', async () => {
  const { bench, actors } = here
  const { id } = await here.give()
  bench.clock.day('2026-04-01')
  expect(await bench.run(sweepFeedback, {})).toMatchObject({ overdue: 0 })
  bench.clock.day('2026-04-02')
  expect(await bench.run(sweepFeedback, {})).toEqual({ overdue: 1, more: false })
  expect(await bench.run(sweepFeedback, {})).toEqual({ overdue: 0, more: false })
  const row = await bench.db.selectFrom('feedback').select('overdue_since').where('id', '=', id).executeTakeFirst()
  expect(row).toEqual({ overdue_since: '2026-04-02' })
  const told = await bench.db.selectFrom('notice').select('to_account_id').execute()
  expect(told).toEqual([{ to_account_id: actors.secretary.accountId }])
  expect(await codeOf(bench.run(sweepFeedback, {}, actors.secretary))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(sweepFeedback, {}, thePublic))).toBe('NOT_SIGNED_IN')
})
