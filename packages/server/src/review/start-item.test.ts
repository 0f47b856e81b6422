import { expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { seedBody } from './review-fixture.ts'
import { startItem } from './start-item.ts'

const at = reviewAt('draft')

it('nothing is started before the plan is decided', async () => {
  expect(await codeOf(at.walk.start(await at.idOf('GB/T 99001—2020'), '2026-03-20'))).toBe('REVIEW_PLAN_NOT_DECIDED')
  await at.walk.decide(at.planId)
})

it('the secretariat starts it, and asks members of the body until a day to come', async () => {
  const itemId = await at.idOf('GB/T 99001—2020')
  const voters = at.body.experts.map(({ accountId }) => accountId)
  const input = { itemId, voters, closesOn: '2026-03-20' }
  expect(await codeOf(at.bench.run(startItem, input, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(at.bench.run(startItem, input, at.body.leader))).toBe('NOT_ALLOWED')
  expect(await codeOf(at.walk.start(itemId, '2026-03-01'))).toBe('REVIEW_DATES_OUT_OF_ORDER')
  const stranger = (await seedBody(at.bench, 'SLQT')).leader.accountId
  expect(await codeOf(at.walk.start(itemId, '2026-03-20', [...voters, stranger]))).toBe('REVIEW_VOTER_UNKNOWN')
  expect(await codeOf(at.walk.start(itemId, '2026-03-20', [...voters, ...voters]))).toBe('INPUT_MALFORMED')
  await at.walk.start(itemId, '2026-03-20')
  expect(await at.walk.itemOf('GB/T 99001—2020')).toMatchObject({ state: 'started', started_on: '2026-03-02' })
  const told = await at.bench.db
    .selectFrom('notice')
    .select('to_account_id')
    .where('kind', '=', 'review-opinion')
    .execute()
  expect(told.map(({ to_account_id }) => to_account_id).sort()).toEqual([...voters].sort())
})

it('it is started once', async () =>
  expect(await codeOf(at.walk.start(await at.idOf('GB/T 99001—2020'), '2026-03-20'))).toBe('REVIEW_ITEM_STARTED'))
