import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { assignStatistics } from './assign-statistics.ts'
import { chargePoint } from './charge-point.ts'
import { type Network, openNetwork } from './network-fixture.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const assign = (actor = network.actors.beijing) =>
  network.bench.run(assignStatistics, { pointId: network.pointId, year: 2026 }, actor)
const charge = (number: string) =>
  network.bench.run(chargePoint, { pointId: network.pointId, number, fromOn: '2026-01-05' }, network.actors.beijing)

it('a point gets an analysis of each standard in its charge and the summary, and later only what was added', async () => {
  await charge('GB 99001—2020')
  expect(await assign()).toMatchObject({ assigned: 2 })
  expect(await codeOf(assign())).toBe('STATISTICS_ALREADY_ASSIGNED')
  await charge('GB 99002—2020')
  expect(await assign()).toMatchObject({ assigned: 1 })
})

it('nobody but the authority of its place assigns them', async () => {
  expect(await codeOf(assign(network.actors.shanghai))).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(network.bench.run(assignStatistics, { pointId: network.pointId, year: 2026 }, thePublic))).toBe(
    'NOT_SIGNED_IN',
  )
})
