import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { assignAnalysis, form, type Network, openNetwork, submit } from './network-fixture.ts'
import { showStatistics } from './show-statistics.ts'
import { submitStatistics } from './submit-statistics.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

let taskId: string
beforeAll(async () => {
  taskId = await assignAnalysis(network)
})

it('a form without one of the four parts, with a field it does not have, or against itself is refused', async () => {
  const send = (given: object) => codeOf(submit(network, taskId, network.actors.laboratory, given))
  const { problems: _left, ...without } = form
  expect(await send(without)).toBe('INPUT_MALFORMED')
  expect(await send({ ...form, colour: '红' })).toBe('INPUT_MALFORMED')
  expect(await send({ ...form, nonconforming: 41 })).toBe('STATISTICS_FORM_REFUSED')
})

it('nobody but the point itself sends it', async () => {
  expect(await codeOf(submit(network, taskId, network.actors.outsider))).toBe('NOT_YOUR_POINT')
  expect(await codeOf(submit(network, taskId, network.actors.admin))).toBe('NOT_ALLOWED')
  expect(await codeOf(network.bench.run(submitStatistics, { taskId, form }, thePublic))).toBe('NOT_SIGNED_IN')
})

it('it is sent once, on its last day in time and with its figures', async () => {
  network.bench.clock.day('2026-11-30')
  expect(await codeOf(submit(network, taskId))).toBe('done')
  expect(await codeOf(submit(network, taskId))).toBe('STATISTICS_NOT_NOW')
  network.bench.clock.day('2026-12-20')
  expect(await network.bench.run(showStatistics, { taskId }, network.actors.laboratory)).toMatchObject({
    state: 'submitted',
    standing: 'running',
    figures: { conforming: { numerator: 39, denominator: 40 }, coverage: null },
  })
})
