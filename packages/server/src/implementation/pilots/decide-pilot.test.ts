import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { decidePilot } from './decide-pilot.ts'
import { openPilots, type Pilots } from './pilot-fixture.ts'

let given: Pilots

beforeAll(async () => {
  given = await openPilots()
})
afterAll(() => given.close())

const decide = (pilotId: string, decision: string, actor = given.actors.beijing) =>
  codeOf(given.bench.run(decidePilot, { pilotId, decision, reason: '示例理由' }, actor))

it('the authority of the place decides once', async () => {
  const pilotId = await given.applied()
  expect(await decide(pilotId, 'approved')).toBe('done')
  expect(await decide(pilotId, 'declined')).toBe('PILOT_NOT_NOW')
  expect(await decide(await given.applied(), 'declined', given.actors.national)).toBe('done')
  expect(await decide('none', 'approved')).toBe('PILOT_NOT_FOUND')
})

it('the applicant does not decide on its own pilot, nor does anybody else', async () => {
  const pilotId = await given.applied()
  expect(await decide(pilotId, 'approved', given.actors.own)).toBe('NOT_MONITORING_AUTHORITY')
  const input = { pilotId, decision: 'approved', reason: '示例' }
  expect(await codeOf(given.bench.run(decidePilot, input, thePublic))).toBe('NOT_SIGNED_IN')
})
