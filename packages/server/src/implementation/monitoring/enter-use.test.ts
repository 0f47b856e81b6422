import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { enterUse } from './enter-use.ts'
import { type Network, openNetwork } from './network-fixture.ts'
import { useOf } from './use-of.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const use = { number: 'GB/T 99001-2020', year: 2025, reads: 120, tests: 0, source: '示例平台统计' }
const enter = (changes: object = {}, actor = network.actors.national) =>
  codeOf(network.bench.run(enterUse, { ...use, ...changes }, actor))

it('what was not counted stays unknown, and zero stays zero', async () => {
  expect(await enter()).toBe('done')
  expect(await enter()).toBe('METRIC_ALREADY_ENTERED')
  expect(await enter({ reads: 130, correction: '补计' })).toBe('done')
  const known = await useOf(network.bench.db, ['GB/T 99001—2020', 'GB/T 99002—2020'])
  expect(known.get('GB/T 99001—2020')).toMatchObject({
    year: 2025,
    counted: 2,
    grade: null,
    counts: { reads: 130, tests: 0, sales: null },
  })
  expect(known.has('GB/T 99002—2020')).toBe(false)
})

it('less than nothing is refused', async () => expect(await enter({ year: 2024, reads: -1 })).toBe('INPUT_MALFORMED'))

it('nobody but the national authority enters it', async () => {
  expect(await enter({ year: 2024 }, network.actors.laboratory)).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(network.bench.run(enterUse, use, thePublic))).toBe('NOT_SIGNED_IN')
})
