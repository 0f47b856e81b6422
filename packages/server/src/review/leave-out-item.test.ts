import { expect, it } from 'vitest'
import { type Actor, thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { leaveOutItem } from './leave-out-item.ts'

const at = reviewAt('draft', [{ number: 'GB/T 99001—2020' }, { number: 'GB/T 99002—2020' }])
const leaveOut = async (number: string, input: object = { note: '已列入修订计划' }, actor: Actor = at.body.secretary) =>
  at.bench.run(leaveOutItem, { itemId: await at.idOf(number), ...input }, actor)

it('the secretariat leaves out with a reason that stays on record, and never without', async () => {
  expect(await codeOf(leaveOut('GB/T 99001—2020', undefined, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(leaveOut('GB/T 99001—2020', undefined, at.body.leader))).toBe('NOT_ALLOWED')
  expect(await codeOf(leaveOut('GB/T 99001—2020', {}))).toBe('INPUT_MALFORMED')
  await leaveOut('GB/T 99001—2020')
  expect(await at.walk.itemOf('GB/T 99001—2020')).toMatchObject({ state: 'leftOut', note: '已列入修订计划' })
})

it('what was left out stays out when the plan is proposed again', async () => {
  await at.walk.propose()
  expect(await at.walk.itemOf('GB/T 99001—2020')).toMatchObject({ state: 'leftOut' })
})

it('nothing is left out of a plan that was decided', async () => {
  await at.walk.decide(at.planId)
  expect(await codeOf(leaveOut('GB/T 99002—2020'))).toBe('REVIEW_PLAN_DECIDED')
})
