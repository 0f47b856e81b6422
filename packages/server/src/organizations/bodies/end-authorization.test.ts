import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { authorizePlace } from './authorize-place.ts'
import { isAuthorizedPrefecture } from './authorized-prefectures.ts'
import { type Bodies, openBodies } from './bodies-fixture.ts'
import { endAuthorization } from './end-authorization.ts'

let bodies: Bodies
let id: string
beforeAll(async () => {
  bodies = await openBodies()
  const input = { organizationId: bodies.province, place: '370100', document: '示例批复', areaOfWork: '示例' }
  ;({ id } = await bodies.bench.run(authorizePlace, { ...input, fromOn: '2025-01-01' }, bodies.actors.province))
})
afterAll(() => bodies.close())

const end = (changes: object = {}, actor: Bodies['actors']['city'] | typeof thePublic = bodies.actors.province) =>
  codeOf(bodies.bench.run(endAuthorization, { id, toOn: '2026-03-31', reason: '示例原因', ...changes }, actor))

it('is refused to the city, to the public, for what is not there and for a day before it began', async () => {
  expect(await end({}, bodies.actors.city)).toBe('NOT_ALLOWED')
  expect(await end({}, thePublic)).toBe('NOT_SIGNED_IN')
  expect(await end({ id: 'nothing' })).toBe('AUTHORIZATION_NOT_FOUND')
  expect(await end({ toOn: '2024-12-31' })).toBe('BODY_DAYS_IN_WRONG_ORDER')
})

it('the province ends it, and it holds to that day', async () => {
  expect(await end()).toBe('done')
  const on = (day: string) => isAuthorizedPrefecture(bodies.bench.db, '370100', day)
  expect([await on('2026-03-31'), await on('2026-04-01')]).toEqual(['yes', 'no'])
})
