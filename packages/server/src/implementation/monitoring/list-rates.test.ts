import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { declareGrading } from './declare-grading.ts'
import { enterUse } from './enter-use.ts'
import { listRates } from './list-rates.ts'
import { type Network, openNetwork } from './network-fixture.ts'

let network: Network

beforeAll(async () => {
  network = await openNetwork()
})
afterAll(() => network.close())

const grading = {
  fromOn: '2026-01-01',
  legalBasis: '示例办法',
  atLeast: 1,
  strongReads: 1000,
  mediumReads: 100,
}
const enter = (sequence: number, counts: object) =>
  network.bench.run(
    enterUse,
    { number: `GB/T ${sequence}—2020`, year: 2026, source: '示例平台统计', ...counts },
    network.actors.national,
  )

it('without a declared grading nothing has a grade', async () => {
  await enter(99001, { reads: 1000 })
  await enter(99002, { reads: 999 })
  await enter(99003, { reads: 99 })
  await enter(99004, {})
  expect(await network.bench.run(listRates, {}, thePublic)).toMatchObject({
    mayDeclare: false,
    years: [{ year: 2026, strong: 0, medium: 0, weak: 0, ungraded: 4, grading: null }],
  })
})

it('with one, three classes are counted and what is not known stands beside', async () => {
  await network.bench.run(declareGrading, grading, network.actors.national)
  expect(await network.bench.run(listRates, {}, network.actors.national)).toMatchObject({
    mayDeclare: true,
    years: [{ strong: 1, medium: 1, weak: 1, ungraded: 1, grading: { legalBasis: '示例办法' } }],
  })
})

it('it takes nothing', async () =>
  expect(await codeOf(network.bench.run(listRates, { year: 2026 }, thePublic))).toBe('INPUT_MALFORMED'))
