import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { assignMonitoring } from './assign-monitoring.ts'
import { type Network, openNetwork } from './network-fixture.ts'
import { reportObservation } from './report-observation.ts'
import { showPoint } from './show-point.ts'

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
let taskId: string
beforeAll(async () => {
  const answer = await network.bench.run(
    assignMonitoring,
    { pointId: network.pointId, ...task },
    network.actors.beijing,
  )
  taskId = answer.taskId
})
const report = (changes: object = {}, actor = network.actors.laboratory) =>
  codeOf(network.bench.run(reportObservation, { taskId, on: '2026-02-01', value: '12.50', ...changes }, actor))

it('a value is kept as it was written, with its day and its sample', async () => {
  expect(await report({ sampleSize: 20 })).toBe('done')
  const { series } = await network.bench.run(showPoint, { pointId: network.pointId }, network.actors.beijing)
  expect(series[0]?.observations).toMatchObject([{ on: '2026-02-01', value: '12.50', sampleSize: 20 }])
})

it('days outside the task or to come, what is no number, and files that are not there are refused', async () => {
  expect(await report({ on: '2026-01-04' })).toBe('OBSERVATION_OUTSIDE_TASK')
  expect(await report({ on: '2026-03-03' })).toBe('OBSERVATION_IN_FUTURE')
  expect(await report({ value: '约12' })).toBe('INPUT_MALFORMED')
  expect(await report({ value: '-1' })).toBe('INPUT_MALFORMED')
  expect(await report({ evidence: { sha256: '0'.repeat(64), name: '证据.pdf' } })).toBe('FILE_NOT_UPLOADED')
  expect(await report({ taskId: 'none' })).toBe('OBSERVATION_TASK_NOT_FOUND')
})

it('nobody but the point itself reports', async () => {
  expect(await report({}, network.actors.outsider)).toBe('NOT_YOUR_POINT')
  const input = { taskId, on: '2026-02-01', value: '1' }
  expect(await codeOf(network.bench.run(reportObservation, input, thePublic))).toBe('NOT_SIGNED_IN')
})
