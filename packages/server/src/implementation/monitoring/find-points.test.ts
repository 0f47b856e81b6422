import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { changePointState } from './change-point-state.ts'
import { findPoints, pointStandingOn } from './find-points.ts'
import { type Network, openNetwork } from './network-fixture.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const { on, kind } = { on: '2026-03-02', kind: 'verification' } as const

it('points of a kind are found while they are in the network', async () => {
  const { db } = network.bench
  expect(await findPoints(db, { kind, on })).toMatchObject([{ id: network.pointId, qualified: 'qualified' }])
  expect(await findPoints(db, { kind, on, field: '没有的领域' })).toEqual([])
  expect(await findPoints(db, { kind, on: '2026-01-04' })).toEqual([])
})

it('a verification point may test while its qualification is valid and it is in the network', async () => {
  const { bench, pointId, actors } = network
  expect(await pointStandingOn(bench.db, pointId, '2026-12-31')).toBe('qualified')
  expect(await pointStandingOn(bench.db, pointId, '2027-01-01')).toBe('expired')
  expect(await pointStandingOn(bench.db, 'none', '2026-03-02')).toBe('unknown')
  const leave = { pointId, change: 'left', on: '2026-06-01', reason: '示例理由' }
  expect(await codeOf(bench.run(changePointState, leave, actors.national))).toBe('done')
  expect(await codeOf(bench.run(changePointState, leave, thePublic))).toBe('NOT_SIGNED_IN')
  expect(await pointStandingOn(bench.db, pointId, '2026-06-01')).toBe('unknown')
})
