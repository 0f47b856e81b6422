import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { assignAnalysis, type Network, openNetwork, submit } from './network-fixture.ts'
import { showStatistics } from './show-statistics.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

let taskId: string
beforeAll(async () => {
  taskId = await assignAnalysis(network)
})
const show = (actor = network.actors.laboratory) => network.bench.run(showStatistics, { taskId }, actor)

it('the point may send it, and the authority may decide once it is sent', async () => {
  expect(await show()).toMatchObject({ maySubmit: true, mayDecide: false, due: { due: '2026-11-30' } })
  expect(await show(network.actors.beijing)).toMatchObject({ maySubmit: false, mayDecide: false })
  await submit(network, taskId)
  expect(await show()).toMatchObject({ maySubmit: false, mayDecide: false })
  expect(await show(network.actors.beijing)).toMatchObject({ mayDecide: true })
})

it('nobody else is told that it is there', async () => {
  expect(await codeOf(show(network.actors.shanghai))).toBe('STATISTICS_NOT_FOUND')
  expect(await codeOf(show(network.actors.outsider))).toBe('STATISTICS_NOT_FOUND')
  expect(await codeOf(network.bench.run(showStatistics, { taskId }, thePublic))).toBe('NOT_SIGNED_IN')
})
