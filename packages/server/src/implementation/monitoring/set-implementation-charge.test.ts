import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Network, openNetwork } from './network-fixture.ts'
import { setImplementationCharge } from './set-implementation-charge.ts'
import { showImplementation } from './show-implementation.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const input = {
  number: 'GB 99001—2020',
  part: 'enforce',
  name: '示例监管部门',
  legalBasis: '《示例法》第 1 条',
  fromOn: '2026-01-01',
}
const set = (changes: object = {}, actor = network.actors.national) =>
  codeOf(network.bench.run(setImplementationCharge, { ...input, ...changes }, actor))

it('who enforces and who organizes are entered, and the later entry counts from its day', async () => {
  expect(await set()).toBe('done')
  expect(await set({ name: '示例新部门', fromOn: '2026-03-02' })).toBe('done')
  expect(await set({ part: 'organize', organizationId: network.laboratory, name: undefined })).toBe('done')
  const charges = async () => (await network.bench.run(showImplementation, { number: input.number }, thePublic)).charges
  expect(await charges()).toMatchObject([
    { part: 'organize', name: '示例SLJC协会' },
    { part: 'enforce', name: '示例新部门' },
  ])
  network.bench.clock.day('2026-03-01')
  expect((await charges())[1]).toMatchObject({ name: '示例监管部门' })
})

it('it is refused for a voluntary standard, and to all but the national authority', async () => {
  expect(await set({ number: 'GB/T 99001—2020' })).toBe('NOT_A_MANDATORY_STANDARD')
  expect(await set({}, network.actors.beijing)).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(network.bench.run(setImplementationCharge, input, thePublic))).toBe('NOT_SIGNED_IN')
})
