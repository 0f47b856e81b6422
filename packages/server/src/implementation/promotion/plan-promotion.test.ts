import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { planPromotion } from './plan-promotion.ts'
import { openPromotions, type Promotions } from './promotion-fixture.ts'

let given: Promotions

beforeAll(async () => {
  given = await openPromotions()
})
afterAll(() => given.close())

it('a body plans the promotion of a standard; nobody does for another', async () => {
  const plan = (changes: object, actor = given.actors.own) =>
    codeOf(given.bench.run(planPromotion, { ...given.planInput, ...changes }, actor))
  expect(await plan({})).toBe('done')
  expect(await plan({ form: 'song' })).toBe('INPUT_MALFORMED')
  expect(await plan({}, given.actors.outsider)).toBe('NOT_ALLOWED')
  expect(await codeOf(given.bench.run(planPromotion, given.planInput, thePublic))).toBe('NOT_SIGNED_IN')
})
