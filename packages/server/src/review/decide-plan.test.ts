import { expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { decidePlan } from './decide-plan.ts'
import { leaveOutItem } from './leave-out-item.ts'

const at = reviewAt('draft')
const decideOn = (on: string) => at.bench.run(decidePlan, { planId: at.planId, on }, at.body.leader)

it('the leader decides, on a day between the proposal and today', async () => {
  expect(await codeOf(at.walk.decide(at.planId, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(at.walk.decide(at.planId, at.body.secretary))).toBe('NOT_ALLOWED')
  expect(await codeOf(decideOn('2026-03-03'))).toBe('REVIEW_DATES_OUT_OF_ORDER')
  expect(await codeOf(decideOn('2026-03-01'))).toBe('REVIEW_DATES_OUT_OF_ORDER')
  expect(await codeOf(at.bench.run(decidePlan, { planId: 'none', on: '2026-03-02' }, at.body.leader))).toBe(
    'REVIEW_PLAN_NOT_FOUND',
  )
})

it('a plan from which everything was left out is not decided', async () => {
  const itemId = await at.idOf('GB/T 99001—2020')
  await at.bench.run(leaveOutItem, { itemId, note: '已在修订' }, at.body.secretary)
  expect(await codeOf(decideOn('2026-03-02'))).toBe('REVIEW_PLAN_EMPTY')
  await at.bench.db.updateTable('review_item').set({ state: 'proposed' }).execute()
})

it('a plan is decided once', async () => {
  expect(await decideOn('2026-03-02')).toMatchObject({ count: 1 })
  expect(await codeOf(decideOn('2026-03-02'))).toBe('REVIEW_PLAN_DECIDED')
})
