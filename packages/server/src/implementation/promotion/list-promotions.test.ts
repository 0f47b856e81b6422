import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { listPromotions } from './list-promotions.ts'
import { openPromotions, type Promotions } from './promotion-fixture.ts'

let given: Promotions

beforeAll(async () => {
  given = await openPromotions()
})
afterAll(() => given.close())

it('they are listed by standard and by body, and each says what one may do', async () => {
  await given.planned()
  await given.heldOne()
  const list = (filters: object, actor = given.actors.own) => given.bench.run(listPromotions, filters, actor)
  const all = await list({})
  expect(all.rows.map(({ state, people, mayWrite }) => [state, people, mayWrite])).toEqual([
    ['held', 120, true],
    ['planned', null, true],
  ])
  expect((await list({ organizationId: 'none' })).total).toBe(0)
  expect((await list({ number: 'GB/T 99001—2020' }, given.actors.outsider)).rows[0]?.mayWrite).toBe(false)
})

it('it is for whoever is signed in', async () =>
  expect(await codeOf(given.bench.run(listPromotions, {}, thePublic))).toBe('NOT_SIGNED_IN'))
