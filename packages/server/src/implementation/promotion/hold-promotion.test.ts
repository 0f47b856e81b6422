import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { holdPromotion } from './hold-promotion.ts'
import { held, openPromotions, type Promotions } from './promotion-fixture.ts'

let given: Promotions

beforeAll(async () => {
  given = await openPromotions()
})
afterAll(() => given.close())

const hold = (promotionId: string, changes: object = {}, actor = given.actors.own) =>
  codeOf(given.bench.run(holdPromotion, { promotionId, ...held, ...changes }, actor))

it('it is entered once, on a day that has come', async () => {
  const promotionId = await given.planned()
  expect(await hold(promotionId, { heldOn: '2026-03-03' })).toBe('PROMOTION_DAY_TO_COME')
  expect(await hold(promotionId)).toBe('done')
  expect(await hold(promotionId)).toBe('PROMOTION_NOT_NOW')
  expect(await hold('none')).toBe('PROMOTION_NOT_FOUND')
})

it('nobody else enters it', async () => {
  const promotionId = await given.planned()
  expect(await hold(promotionId, {}, given.actors.outsider)).toBe('NOT_ALLOWED')
  expect(await codeOf(given.bench.run(holdPromotion, { promotionId, ...held }, thePublic))).toBe('NOT_SIGNED_IN')
})
