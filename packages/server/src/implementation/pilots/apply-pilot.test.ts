import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { applyPilot } from './apply-pilot.ts'
import { openPilots, type Pilots } from './pilot-fixture.ts'

let given: Pilots

beforeAll(async () => {
  given = await openPilots()
})
afterAll(() => given.close())

const apply = (changes: object = {}, actor = given.actors.own) =>
  codeOf(given.bench.run(applyPilot, { ...given.applyInput, ...changes }, actor))

it('a body applies with its plan, on a place that is one and days in order', async () => {
  expect(await apply()).toBe('done')
  expect(await apply({ toOn: '2024-12-31' })).toBe('PILOT_DAYS_IN_WRONG_ORDER')
  expect(await apply({ place: '990000' })).toBe('PLACE_UNKNOWN')
  expect(await apply({ place: '11' })).toBe('PLACE_UNKNOWN')
})

it('nobody applies for another body', async () => {
  expect(await apply({}, given.actors.outsider)).toBe('NOT_ALLOWED')
  expect(await codeOf(given.bench.run(applyPilot, given.applyInput, thePublic))).toBe('NOT_SIGNED_IN')
})
