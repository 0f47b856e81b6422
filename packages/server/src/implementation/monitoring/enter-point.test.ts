import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { enterPoint } from './enter-point.ts'
import { type Network, openNetwork } from './network-fixture.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const enter = (changes: object, actor = network.actors.national) =>
  codeOf(network.bench.run(enterPoint, { ...network.pointInput, ...changes }, actor))

it('a point is entered by the national authority anywhere, and by a provincial one within its province', async () => {
  expect(await enter({ place: '310000' })).toBe('done')
  expect(await enter({ place: '110105' }, network.actors.beijing)).toBe('done')
  expect(await enter({ place: '310000' }, network.actors.beijing)).toBe('NOT_MONITORING_AUTHORITY')
  expect(await enter({ place: '310000' }, network.actors.admin)).toBe('done')
})

it('it may be a body outside this system under its name, and has to be some body', async () => {
  const { organizationId: _own, ...input } = network.pointInput
  const run = (given: object) => codeOf(network.bench.run(enterPoint, { ...input, ...given }, network.actors.national))
  expect(await run({ name: '示例检测中心' })).toBe('done')
  expect(await run({})).toBe('POINT_BODY_MISSING')
  expect(await run({ organizationId: 'none' })).toBe('ORGANIZATION_NOT_FOUND')
})

it('a place that is no place, and days in the wrong order are refused', async () => {
  expect(await enter({ place: '990000' })).toBe('PLACE_UNKNOWN')
  expect(await enter({ qualifiedTo: '2023-12-31' })).toBe('POINT_DAYS_IN_WRONG_ORDER')
  expect(await enter({ kinds: ['spy'] })).toBe('INPUT_MALFORMED')
})

it('nobody else enters one', async () => {
  expect(await enter({}, network.actors.laboratory)).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(network.bench.run(enterPoint, network.pointInput, thePublic))).toBe('NOT_SIGNED_IN')
})
