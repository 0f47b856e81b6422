import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { assignMonitoring } from './assign-monitoring.ts'
import { type Network, openNetwork } from './network-fixture.ts'
import { reportObservation } from './report-observation.ts'
import { showPoint } from './show-point.ts'
import { withdrawObservation } from './withdraw-observation.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const task = {
  number: 'GB/T 99001-2020',
  what: '示例监测内容',
  quantity: '实施企业数',
  unit: '家',
  fromOn: '2026-01-05',
  toOn: '2026-12-31',
  everyDays: 30,
}
let observationId: string
beforeAll(async () => {
  const { bench, actors, pointId } = network
  const { taskId } = await bench.run(assignMonitoring, { pointId, ...task }, actors.beijing)
  const answer = await bench.run(reportObservation, { taskId, on: '2026-02-01', value: '12' }, actors.laboratory)
  observationId = answer.observationId
})
const withdraw = (actor = network.actors.laboratory) =>
  codeOf(network.bench.run(withdrawObservation, { observationId, reason: '单位填错' }, actor))

it('nobody but the point itself takes back what it reported', async () => {
  expect(await withdraw(network.actors.outsider)).toBe('NOT_YOUR_POINT')
  expect(await codeOf(network.bench.run(withdrawObservation, { observationId, reason: '单位填错' }, thePublic))).toBe(
    'NOT_SIGNED_IN',
  )
})

it('what was taken back counts no more, and is taken back once', async () => {
  expect(await withdraw()).toBe('done')
  expect(await withdraw()).toBe('OBSERVATION_NOT_FOUND')
  const { series } = await network.bench.run(showPoint, { pointId: network.pointId }, network.actors.laboratory)
  expect(series[0]?.observations).toEqual([])
})
