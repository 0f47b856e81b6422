import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { acceptPilot } from './accept-pilot.ts'
import { acceptance, openPilots, type Pilots } from './pilot-fixture.ts'
import { showPilot } from './show-pilot.ts'

let given: Pilots

beforeAll(async () => {
  given = await openPilots()
})
afterAll(() => given.close())

const accept = (pilotId: string, changes: object = {}, actor = given.actors.beijing) =>
  codeOf(given.bench.run(acceptPilot, { pilotId, ...acceptance, ...changes }, actor))

it('a pilot passes with all of its papers, and fails without them, which are then named', async () => {
  const pilotId = await given.approved()
  expect(await accept(pilotId, { documents: ['application'] })).toBe('PILOT_DOCUMENTS_MISSING')
  expect(await accept(pilotId)).toBe('done')
  expect(await accept(pilotId)).toBe('PILOT_NOT_NOW')
  const failing = await given.approved()
  expect(await accept(failing, { result: 'failed', documents: ['application', 'workReport', 'evidence'] })).toBe('done')
  expect(await given.bench.run(showPilot, { pilotId: failing }, thePublic)).toMatchObject({
    state: 'failed',
    missing: ['indicators', 'opinion'],
  })
})

it('its day lies within the pilot and has come', async () => {
  const pilotId = await given.approved()
  expect(await accept(pilotId, { on: '2024-12-31' })).toBe('PILOT_DAYS_IN_WRONG_ORDER')
  expect(await accept(pilotId, { on: '2026-03-03' })).toBe('PILOT_DAYS_IN_WRONG_ORDER')
})

it('nobody else accepts it', async () => {
  const pilotId = await given.approved()
  expect(await accept(pilotId, {}, given.actors.own)).toBe('NOT_MONITORING_AUTHORITY')
  expect(await codeOf(given.bench.run(acceptPilot, { pilotId, ...acceptance }, thePublic))).toBe('NOT_SIGNED_IN')
})
