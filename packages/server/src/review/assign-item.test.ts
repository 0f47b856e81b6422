import { expect, it } from 'vitest'
import { type Actor, thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { assignItem } from './assign-item.ts'
import { seedBody } from './review-fixture.ts'

const at = reviewAt('decided')
const assign = async (input: object, actor: Actor = at.body.secretary) =>
  at.bench.run(assignItem, { itemId: await at.idOf('GB/T 99001—2020'), dueOn: '2026-06-30', ...input }, actor)

it('a review is assigned to somebody of the body, who is told', async () => {
  expect(await codeOf(assign({}, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await codeOf(assign({}, at.body.experts[0]))).toBe('NOT_ALLOWED')
  const owner = at.body.experts[0]?.accountId
  await assign({ owner })
  expect(await at.walk.itemOf('GB/T 99001—2020')).toMatchObject({ due_on: '2026-06-30', owner_account_id: owner })
  const notices = await at.bench.db
    .selectFrom('notice')
    .select('to_account_id')
    .where('kind', '=', 'review-assigned')
    .execute()
  expect(notices).toEqual([{ to_account_id: owner }])
})

it('it is not assigned to a stranger, nor for a day that has passed', async () => {
  const stranger = await seedBody(at.bench, 'SLQT')
  expect(await codeOf(assign({ owner: stranger.secretary.accountId }))).toBe('REVIEW_VOTER_UNKNOWN')
  expect(await codeOf(assign({ dueOn: '2026-03-01' }))).toBe('REVIEW_DATES_OUT_OF_ORDER')
})
