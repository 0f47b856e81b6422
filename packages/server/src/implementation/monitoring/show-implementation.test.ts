import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { declareGrading } from './declare-grading.ts'
import { enterUse } from './enter-use.ts'
import { type Network, openNetwork } from './network-fixture.ts'
import { showImplementation } from './show-implementation.ts'

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
const show = (number: string) => network.bench.run(showImplementation, { number }, thePublic)

it('of a standard that nobody counted, nothing is said', async () =>
  expect(await show('GB 99001—2020')).toMatchObject({
    years: [],
    overall: null,
    grading: null,
    charges: [],
    series: [],
  }))

it('a standard has its quantities year by year, and beside them the rate of all of its last year', async () => {
  const { bench, actors } = network
  await bench.run(declareGrading, grading, actors.national)
  const enter = (number: string, year: number, reads: number) =>
    bench.run(enterUse, { number, year, reads, source: '示例平台统计' }, actors.national)
  await enter('GB 99001—2020', 2025, 50)
  await enter('GB 99001—2020', 2026, 150)
  await enter('GB 99002—2020', 2026, 50)
  expect(await show('GB 99001-2020')).toMatchObject({
    number: 'GB 99001—2020',
    years: [
      { year: 2025, grade: null },
      { year: 2026, grade: 'medium', counts: { reads: 150, sales: null } },
    ],
    overall: { year: 2026, strong: 0, medium: 1, weak: 1 },
  })
})

it('what is no number is refused', async () => expect(await codeOf(show('无'))).toBe('INPUT_MALFORMED'))
