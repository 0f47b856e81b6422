import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { voluntaryBefore } from '../../testing/case-story.ts'
import { codeOf } from '../../testing/refused.ts'
import { showPlan } from './show-plan.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

it('of a plan everybody learns where it stands, and after the enquiry what became of the comments, never who wrote', async () => {
  const { caseId } = await voluntaryBefore(bench, 'submit-for-examination', { seats: 0 })
  const view = await bench.run(showPlan, { caseId }, thePublic)
  expect(view.answered).toMatchObject([{ disposition: 'accepted' }])
  expect(JSON.stringify(view.answered)).not.toContain('personName')
})
it('a case that is not announced is not there for the public', async () => {
  const { caseId } = await voluntaryBefore(bench, 'give-notice', { seats: 0 })
  expect(await codeOf(bench.run(showPlan, { caseId }, thePublic))).toBe('CASE_NOT_FOUND')
})
