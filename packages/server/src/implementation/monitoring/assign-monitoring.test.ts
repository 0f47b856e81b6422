import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { assignMonitoring } from './assign-monitoring.ts'
import { enterPoint } from './enter-point.ts'
import { type Network, openNetwork } from './network-fixture.ts'

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
const assign = (changes: object = {}, actor = network.actors.beijing, pointId = network.pointId) =>
  codeOf(network.bench.run(assignMonitoring, { pointId, ...task, ...changes }, actor))

it('a monitoring point is told what to observe, from a day to a day', async () => {
  expect(await assign()).toBe('done')
  expect(await assign({ toOn: '2026-01-04' })).toBe('POINT_DAYS_IN_WRONG_ORDER')
  expect(await assign({ everyDays: 0 })).toBe('INPUT_MALFORMED')
})

it('a point of another kind is not', async () => {
  const input = { ...network.pointInput, kinds: ['verification'] }
  const { pointId } = await network.bench.run(enterPoint, input, network.actors.national)
  expect(await assign({}, network.actors.beijing, pointId)).toBe('POINT_OF_OTHER_KIND')
})

it('nobody but the authority of its place assigns it', async () => {
  expect(await assign({}, network.actors.laboratory)).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(network.bench.run(assignMonitoring, { pointId: network.pointId, ...task }, thePublic))).toBe(
    'NOT_SIGNED_IN',
  )
})
