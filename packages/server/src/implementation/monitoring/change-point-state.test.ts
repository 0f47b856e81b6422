import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { changePointState } from './change-point-state.ts'
import { type Network, openNetwork } from './network-fixture.ts'
import { findPoint } from './point-store.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const change = (to: string, on: string, actor = network.actors.beijing) =>
  codeOf(network.bench.run(changePointState, { pointId: network.pointId, change: to, on, reason: '示例理由' }, actor))
const stateOn = async (day: string) => (await findPoint(network.bench.db, network.pointId, day))?.state

it('a point is suspended, resumes and leaves, each from its day on', async () => {
  expect(await change('resumed', '2026-02-01')).toBe('POINT_NOT_NOW')
  expect(await change('suspended', '2026-01-04')).toBe('POINT_DAYS_IN_WRONG_ORDER')
  expect(await change('suspended', '2026-02-01')).toBe('done')
  expect([await stateOn('2026-01-31'), await stateOn('2026-02-01')]).toEqual(['in', 'suspended'])
  expect(await change('resumed', '2026-02-10')).toBe('done')
  expect(await change('left', '2026-03-01')).toBe('done')
  expect([await stateOn('2026-02-28'), await stateOn('2026-03-01')]).toEqual(['in', 'left'])
  expect(await change('suspended', '2026-04-01')).toBe('POINT_NOT_NOW')
})

it('nobody but the authority of its place changes it', async () => {
  expect(await change('left', '2026-03-01', network.actors.shanghai)).toBe('NOT_MONITORING_AUTHORITY')
  const input = { pointId: network.pointId, change: 'left', on: '2026-03-01', reason: '示例理由' }
  expect(await codeOf(network.bench.run(changePointState, input, thePublic))).toBe('NOT_SIGNED_IN')
})
