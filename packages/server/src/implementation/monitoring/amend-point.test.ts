import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { amendPoint } from './amend-point.ts'
import { type Network, openNetwork } from './network-fixture.ts'
import { findPoint } from './point-store.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const particulars = { kinds: ['verification'], field: '新领域', place: '110105', capability: '新能力' }
const amend = (changes: object = {}, actor = network.actors.national) =>
  codeOf(network.bench.run(amendPoint, { pointId: network.pointId, ...particulars, ...changes }, actor))

it('a point is amended by the authority of its place, who cannot give it away', async () => {
  expect(await amend({}, network.actors.beijing)).toBe('done')
  expect(await findPoint(network.bench.db, network.pointId, '2026-03-02')).toMatchObject({
    kinds: ['verification'],
    place: '110105',
    qualified: 'unknown',
  })
  expect(await amend({ place: '310000' }, network.actors.beijing)).toBe('NOT_MONITORING_AUTHORITY')
})

it('who was slower is told', async () => expect(await amend({ version: 1 })).toBe('CHANGED_MEANWHILE'))

it('nobody else amends one', async () => {
  expect(await amend({}, network.actors.shanghai)).toBe('NOT_MONITORING_AUTHORITY')
  expect(await amend({}, network.actors.laboratory)).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(network.bench.run(amendPoint, { pointId: network.pointId, ...particulars }, thePublic))).toBe(
    'NOT_SIGNED_IN',
  )
  expect(await amend({ pointId: 'none' })).toBe('POINT_NOT_FOUND')
})
