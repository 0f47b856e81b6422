import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { voluntaryBefore } from '../../testing/case-story.ts'
import { codeOf } from '../../testing/refused.ts'
import { listPlans } from './list-plans.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

it('plans are listed for everybody from the day of their notice, the latest first, page by page', async () => {
  const { caseId } = await voluntaryBefore(bench, 'raise-objection', { seats: 0 })
  const page = await bench.run(listPlans, { limit: 1 }, thePublic)
  expect(page.rows).toMatchObject([{ id: caseId, announcedOn: '2026-02-03', stage: 'notice' }])
  expect((await bench.run(listPlans, { procedure: 'sector' }, thePublic)).rows).toEqual([])
  expect(await codeOf(bench.run(listPlans, { cursor: 'x' }, thePublic))).toBe('INPUT_MALFORMED')
})
