import { expect, it } from 'vitest'
import { thePublic } from '../context.ts'
import { codeOf } from '../testing/refused.ts'
import { reviewAt } from '../testing/review-at.ts'
import { showItem } from './show-item.ts'

const at = reviewAt('decided')

it('the body sees an item with who was asked; strangers and the public do not', async () => {
  const itemId = await at.idOf('GB/T 99001—2020')
  await at.walk.start(itemId, '2026-03-20')
  const show = (actor: typeof thePublic) => at.bench.run(showItem, { itemId }, actor)
  expect(await codeOf(show(thePublic))).toBe('NOT_SIGNED_IN')
  const stranger = await at.bench.seedActor(await at.bench.seedOrganization('SLQT'), 'secretary')
  expect(await codeOf(show(stranger))).toBe('NOT_ALLOWED')
  const item = await show(at.body.leader)
  expect(item.opinions.map(({ name, conclusion }) => [name, conclusion])).toEqual([
    ['示例专家甲', null],
    ['示例专家乙', null],
  ])
  // Whoever was asked sees it, though it is of the body no more.
  const asked = at.body.experts[0]
  expect((await show({ ...(asked ?? thePublic), memberships: [] })).number).toBe('GB/T 99001—2020')
})

it('what does not exist is not found', async () =>
  expect(await codeOf(at.bench.run(showItem, { itemId: 'none' }, at.body.leader))).toBe('REVIEW_ITEM_NOT_FOUND'))
