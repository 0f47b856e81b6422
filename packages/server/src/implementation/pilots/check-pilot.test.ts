import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { checkPilot } from './check-pilot.ts'
import { openPilots, type Pilots } from './pilot-fixture.ts'
import { showPilot } from './show-pilot.ts'

let given: Pilots

beforeAll(async () => {
  given = await openPilots()
})
afterAll(() => given.close())

const input = { kind: 'spot', on: '2026-03-01', result: 'putRight', findings: '示例情况' }
const check = (pilotId: string, changes: object = {}, actor = given.actors.beijing) =>
  codeOf(given.bench.run(checkPilot, { pilotId, ...input, ...changes }, actor))

it('a pilot under way is checked, within its days', async () => {
  const pilotId = await given.approved()
  expect(await check(pilotId)).toBe('done')
  expect(await check(pilotId, { on: '2024-12-31' })).toBe('PILOT_DAYS_IN_WRONG_ORDER')
  expect(await check(pilotId, { on: '2026-03-03' })).toBe('PILOT_DAYS_IN_WRONG_ORDER')
  expect(await check(await given.applied())).toBe('PILOT_NOT_NOW')
  expect((await given.bench.run(showPilot, { pilotId }, thePublic)).checks).toMatchObject([input])
})

it('nobody else checks it', async () => {
  const pilotId = await given.approved()
  expect(await check(pilotId, {}, given.actors.own)).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(given.bench.run(checkPilot, { pilotId, ...input }, thePublic))).toBe('NOT_SIGNED_IN')
})
