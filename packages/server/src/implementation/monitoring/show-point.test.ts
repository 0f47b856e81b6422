import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { chargePoint } from './charge-point.ts'
import { type Network, openNetwork } from './network-fixture.ts'
import { showPoint } from './show-point.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const show = (actor = network.actors.laboratory) => network.bench.run(showPoint, { pointId: network.pointId }, actor)

it('a point shows the round of each standard in its charge', async () => {
  const charge = { pointId: network.pointId, number: 'GB 99001—2020', fromOn: '2026-01-05' }
  await network.bench.run(chargePoint, charge, network.actors.national)
  expect(await show()).toMatchObject({
    mayReport: true,
    mayRule: false,
    charged: [{ standing: 'due', roundEnds: '2029-01-05' }],
  })
  expect(await show(network.actors.beijing)).toMatchObject({ mayReport: false, mayRule: true })
  network.bench.clock.day('2029-01-06')
  expect(await show()).toMatchObject({ charged: [{ standing: 'overdue' }], qualified: 'expired' })
})

it('it is not shown to anybody else', async () => {
  expect(await codeOf(show(network.actors.outsider))).toBe('POINT_NOT_FOUND')
  expect(await codeOf(show(network.actors.shanghai))).toBe('POINT_NOT_FOUND')
  expect(await codeOf(network.bench.run(showPoint, { pointId: network.pointId }, thePublic))).toBe('NOT_SIGNED_IN')
})
