import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { changePointState } from './change-point-state.ts'
import { listPoints } from './list-points.ts'
import { type Network, openNetwork } from './network-fixture.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const list = (filters: object = {}, actor: Parameters<Network['bench']['run']>[2] = thePublic) =>
  network.bench.run(listPoints, filters, actor)

it('the network is open to everybody, by kind, province and words', async () => {
  expect(await list()).toMatchObject({
    total: 1,
    mayEnter: false,
    rows: [{ name: '示例SLJC协会', qualified: 'qualified' }],
  })
  expect(await list({ kind: 'verification', province: '11', q: '示例能力' })).toMatchObject({ total: 1 })
  expect(await list({ province: '31' })).toMatchObject({ total: 0 })
  expect(await codeOf(list({ kind: 'spy' }))).toBe('INPUT_MALFORMED')
})

it('provinces count what is in the network today', async () => {
  expect((await list()).provinces).toContainEqual({ province: '11', kind: 'statistics', count: 1 })
  const input = { pointId: network.pointId, change: 'suspended', on: '2026-03-02', reason: '示例理由' }
  await network.bench.run(changePointState, input, network.actors.national)
  expect((await list()).provinces).toEqual([])
})

it('an authority may enter points', async () => {
  expect(await list({}, network.actors.beijing)).toMatchObject({ mayEnter: true })
  expect(await list({}, network.actors.laboratory)).toMatchObject({ mayEnter: false })
})
