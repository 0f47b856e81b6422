import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { authorizePlace } from './authorize-place.ts'
import { type Bodies, openBodies } from './bodies-fixture.ts'
import { listAuthorizations } from './list-authorizations.ts'

let bodies: Bodies
beforeAll(async () => {
  bodies = await openBodies()
})
afterAll(() => bodies.close())

it('lists to everybody which cities may, by province, and whether each may today', async () => {
  const input = { organizationId: bodies.province, document: '示例批复', fromOn: '2025-01-01', areaOfWork: '示例' }
  await bodies.bench.run(authorizePlace, { ...input, place: '370100' }, bodies.actors.province)
  await bodies.bench.run(authorizePlace, { ...input, place: '370200', toOn: '2025-12-31' }, bodies.actors.province)
  const of = async (province?: string) =>
    (await bodies.bench.run(listAuthorizations, { ...(province && { province }) }, thePublic)).rows.map((row) => [
      row.place,
      row.holds,
      row.grantedBy,
    ])
  const granted = '示例省标准化主管部门'
  expect(await of()).toEqual([
    ['370100', true, granted],
    ['370200', false, granted],
  ])
  expect(await of('37')).toHaveLength(2)
  expect(await of('44')).toEqual([])
})
