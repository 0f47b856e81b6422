import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { declareGrading } from './declare-grading.ts'
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
const declare = (changes: object = {}, actor = network.actors.national) =>
  codeOf(network.bench.run(declareGrading, { ...grading, ...changes }, actor))

it('a grading is declared with its basis; one that nothing could reach is refused', async () => {
  expect(await declare()).toBe('done')
  expect(await declare({ atLeast: 2 })).toBe('GRADING_UNREACHABLE')
  expect(await declare({ legalBasis: '' })).toBe('INPUT_MALFORMED')
})

it('nobody but the national authority declares it', async () => {
  expect(await declare({}, network.actors.beijing)).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(network.bench.run(declareGrading, grading, thePublic))).toBe('NOT_SIGNED_IN')
})
