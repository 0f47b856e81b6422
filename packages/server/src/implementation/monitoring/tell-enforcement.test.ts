import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
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

const report = { number: NUMBER, year: 2026, inspections: 10, nonconforming: 2, penalties: 1, summary: '示例说明' }
const tell = (changes: object = {}, actor = network.actors.laboratory) =>
  codeOf(network.bench.run(tellEnforcement, { ...report, ...changes }, actor))

it('who enforces a standard tells of it, and so may the national authority', async () => {
  expect(await tell()).toBe('done')
  expect(await tell({ year: 2025 }, network.actors.national)).toBe('done')
})

it('more breaches than inspections, and a voluntary standard are refused', async () => {
  expect(await tell({ nonconforming: 11 })).toBe('STATISTICS_PART_EXCEEDS')
  expect(await tell({ number: 'GB/T 99001—2020' })).toBe('NOT_A_MANDATORY_STANDARD')
})

it('nobody else tells of it', async () => {
  expect(await tell({}, network.actors.outsider)).toBe('NOT_ENFORCING_BODY')
  expect(await tell({ number: 'GB 99009—2020' })).toBe('NOT_ENFORCING_BODY')
  expect(await codeOf(network.bench.run(tellEnforcement, report, thePublic))).toBe('NOT_SIGNED_IN')
})
