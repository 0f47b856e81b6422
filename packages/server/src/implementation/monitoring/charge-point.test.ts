import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { chargePoint } from './charge-point.ts'
import { enterPoint } from './enter-point.ts'
import { type Network, openNetwork } from './network-fixture.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const charge = (number: string, actor = network.actors.beijing, pointId = network.pointId) =>
  codeOf(network.bench.run(chargePoint, { pointId, number, fromOn: '2026-01-05' }, actor))

it('a point is charged with a mandatory standard, once', async () => {
  expect(await charge('GB 99001-2020')).toBe('done')
  expect(await charge('GB 99001—2020')).toBe('CHARGE_ALREADY_GIVEN')
})

it('a voluntary standard, and a point that does no statistics, are refused', async () => {
  expect(await charge('GB/T 99001—2020')).toBe('NOT_A_MANDATORY_STANDARD')
  const input = { ...network.pointInput, kinds: ['monitoring'] }
  const { pointId } = await network.bench.run(enterPoint, input, network.actors.national)
  expect(await charge('GB 99002—2020', network.actors.national, pointId)).toBe('POINT_OF_OTHER_KIND')
})

it('nobody but the authority of its place charges it', async () => {
  expect(await charge('GB 99003—2020', network.actors.laboratory)).toBe('NOT_MONITORING_AUTHORITY')
  const input = { pointId: network.pointId, number: 'GB 99003—2020', fromOn: '2026-01-05' }
  expect(await codeOf(network.bench.run(chargePoint, input, thePublic))).toBe('NOT_SIGNED_IN')
})
