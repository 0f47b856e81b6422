import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { openPilots, type Pilots } from './pilot-fixture.ts'
import { withdrawPilot } from './withdraw-pilot.ts'

let given: Pilots

beforeAll(async () => {
  given = await openPilots()
})
afterAll(() => given.close())

const withdraw = (pilotId: string, actor = given.actors.own) =>
  codeOf(given.bench.run(withdrawPilot, { pilotId, reason: '示例理由' }, actor))

it('the body itself withdraws an application or a pilot under way, once', async () => {
  const pilotId = await given.applied()
  expect(await withdraw(pilotId)).toBe('done')
  expect(await withdraw(pilotId)).toBe('PILOT_NOT_NOW')
  expect(await withdraw(await given.approved())).toBe('done')
})

it('nobody else withdraws it', async () => {
  const pilotId = await given.applied()
  expect(await withdraw(pilotId, given.actors.beijing)).toBe('NOT_ALLOWED')
  expect(await codeOf(given.bench.run(withdrawPilot, { pilotId, reason: '示例' }, thePublic))).toBe('NOT_SIGNED_IN')
})
