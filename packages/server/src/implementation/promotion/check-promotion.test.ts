import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { checkPromotion } from './check-promotion.ts'
import { openPromotions, type Promotions } from './promotion-fixture.ts'

let given: Promotions

beforeAll(async () => {
  given = await openPromotions()
})
afterAll(() => given.close())

const check = (promotionId: string, actor = given.actors.own) =>
  codeOf(given.bench.run(checkPromotion, { promotionId, effect: '示例效果' }, actor))

it('its effect is checked once it was held', async () => {
  expect(await check(await given.planned())).toBe('PROMOTION_NOT_NOW')
  const promotionId = await given.heldOne()
  expect(await check(promotionId)).toBe('done')
  expect(await check(promotionId)).toBe('PROMOTION_NOT_NOW')
})

it('nobody else checks it', async () => {
  const promotionId = await given.heldOne()
  expect(await check(promotionId, given.actors.outsider)).toBe('NOT_ALLOWED')
  expect(await codeOf(given.bench.run(checkPromotion, { promotionId, effect: '示例' }, thePublic))).toBe(
    'NOT_SIGNED_IN',
  )
})
