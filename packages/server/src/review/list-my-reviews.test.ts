import { expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { assignItem } from './assign-item.ts'
import { listMyReviews } from './list-my-reviews.ts'

const at = reviewAt('decided')
const mine = async (actor: typeof thePublic) =>
  (await at.bench.run(listMyReviews, {}, actor)).rows.map(({ number, what }) => [number, what])

it('who is asked has it to do until the opinion is given, and who carries it on until it is concluded', async () => {
  const [first = thePublic, second = thePublic] = at.body.experts
  const itemId = await at.idOf('GB/T 99001—2020')
  expect(await codeOf(mine(thePublic))).toBe('NOT_SIGNED_IN')
  const owner = at.body.secretary.accountId
  await at.bench.run(assignItem, { itemId, dueOn: '2026-06-30', owner }, at.body.secretary)
  await at.walk.start(itemId, '2026-03-20')
  expect(await mine(first)).toEqual([['GB/T 99001—2020', 'opinion']])
  expect(await mine(at.body.secretary)).toEqual([['GB/T 99001—2020', 'owner']])
  await at.walk.say(itemId, 'continue', first)
  expect(await mine(first)).toEqual([])
  at.bench.clock.day('2026-03-21')
  expect(await mine(second)).toEqual([])
  await at.walk.conclude(itemId, 'continue')
  expect(await mine(at.body.secretary)).toEqual([])
})
