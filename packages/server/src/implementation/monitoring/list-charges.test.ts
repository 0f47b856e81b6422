import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { listCharges } from './list-charges.ts'
import { type Network, openNetwork } from './network-fixture.ts'
import { setImplementationCharge } from './set-implementation-charge.ts'
import { tellEnforcement } from './tell-enforcement.ts'

let network: Network
const NUMBER = 'GB 99001—2020'
const charge = { number: NUMBER, legalBasis: '《示例法》第 1 条', fromOn: '2026-01-01' }

beforeAll(async () => {
  network = await openNetwork()
  const { bench, actors, laboratory } = network
  await bench.run(setImplementationCharge, { ...charge, part: 'organize', name: '示例主管部门' }, actors.national)
  await bench.run(setImplementationCharge, { ...charge, part: 'enforce', organizationId: laboratory }, actors.national)
})
afterAll(() => network.close())

const list = (actor = network.actors.laboratory) => network.bench.run(listCharges, {}, actor)

it('a standard whose enforcement nobody told of is a reminder to be verified, until it is told', async () => {
  expect(await list()).toMatchObject({
    total: 1,
    maySet: false,
    rows: [{ number: NUMBER, standing: 'notTold', mayTell: true, organize: { name: '示例主管部门' }, told: null }],
  })
  const report = { number: NUMBER, year: 2026, inspections: 10, nonconforming: 2, penalties: 1, summary: '示例说明' }
  await network.bench.run(tellEnforcement, report, network.actors.laboratory)
  expect(await list()).toMatchObject({ rows: [{ standing: 'told', told: { year: 2026, penalties: 1 } }] })
  network.bench.clock.day('2028-01-01')
  expect(await list()).toMatchObject({ rows: [{ standing: 'notTold' }] })
})

it('others may look and not tell; the public has no list', async () => {
  expect(await list(network.actors.outsider)).toMatchObject({ rows: [{ mayTell: false }] })
  expect(await list(network.actors.national)).toMatchObject({ maySet: true })
  expect(await codeOf(network.bench.run(listCharges, {}, thePublic))).toBe('NOT_SIGNED_IN')
})
