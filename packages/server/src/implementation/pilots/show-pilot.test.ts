import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { openPilots, type Pilots } from './pilot-fixture.ts'
import { showPilot } from './show-pilot.ts'

let given: Pilots

beforeAll(async () => {
  given = await openPilots()
})
afterAll(() => given.close())

it('a pilot shows its plan, and who may rule it', async () => {
  const pilotId = await given.approved()
  expect(await given.bench.run(showPilot, { pilotId }, thePublic)).toMatchObject({ plan: '示例方案', mayRule: false })
  expect(await given.bench.run(showPilot, { pilotId }, given.actors.beijing)).toMatchObject({ mayRule: true })
  expect(await given.bench.run(showPilot, { pilotId }, given.actors.own)).toMatchObject({ mayWithdraw: true })
})

it('an application is not there for others', async () => {
  const pilotId = await given.applied()
  expect(await codeOf(given.bench.run(showPilot, { pilotId }, given.actors.outsider))).toBe('PILOT_NOT_FOUND')
  expect(await codeOf(given.bench.run(showPilot, { pilotId }, thePublic))).toBe('PILOT_NOT_FOUND')
  expect(await codeOf(given.bench.run(showPilot, { pilotId }, given.actors.own))).toBe('done')
})
