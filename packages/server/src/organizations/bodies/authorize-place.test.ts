import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { authorizePlace } from './authorize-place.ts'
import { isAuthorizedPrefecture } from './authorized-prefectures.ts'
import { type Bodies, openBodies } from './bodies-fixture.ts'

let bodies: Bodies
beforeAll(async () => {
  bodies = await openBodies()
})
afterAll(() => bodies.close())

const grant = {
  place: '370100',
  document: '示例批复 1 号',
  fromOn: '2025-01-01',
  toOn: '2025-12-31',
  areaOfWork: '示例范围',
}
const authorize = (changes: object = {}, actor = bodies.actors.province) =>
  codeOf(bodies.bench.run(authorizePlace, { organizationId: bodies.province, ...grant, ...changes }, actor))

it('a city may from the first day to the last; without any entry it is unknown', async () => {
  const on = (day: string, place = '370100') => isAuthorizedPrefecture(bodies.bench.db, place, day)
  expect(await on('2025-06-01')).toBe('unknown')
  expect(await authorize()).toBe('done')
  expect([await on('2024-12-31'), await on('2025-01-01'), await on('2025-12-31'), await on('2026-01-01')]).toEqual([
    'no',
    'yes',
    'yes',
    'no',
  ])
})

it('a province authorizes cities of its own only, no county and no province', async () => {
  expect(await authorize({ place: '440100' })).toBe('BODY_LACKS_POWER')
  expect(await authorize({ place: '370102' })).toBe('PREFECTURE_EXPECTED')
  expect(await authorize({ place: '370000' })).toBe('PREFECTURE_EXPECTED')
  expect(await authorize({ toOn: '2024-12-31' })).toBe('BODY_DAYS_IN_WRONG_ORDER')
})

it('a city cannot authorize itself, and the public nobody', async () => {
  expect(await authorize({ organizationId: bodies.city }, bodies.actors.city)).toBe('BODY_LACKS_POWER')
  expect(await authorize({}, bodies.actors.city)).toBe('NOT_ALLOWED')
  expect(await codeOf(bodies.bench.run(authorizePlace, { organizationId: bodies.province, ...grant }, thePublic))).toBe(
    'NOT_SIGNED_IN',
  )
})
