import { findCaseProcedure } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { castOf } from '../../testing/case-story.ts'
import { codeOf } from '../../testing/refused.ts'
import { listOwnProcedures } from './list-own-procedures.ts'
import { setOwnProcedure } from './set-own-procedure.ts'

let bench: Bench
let players: Awaited<ReturnType<typeof castOf>>
let organizationId: string
beforeAll(async () => {
  bench = await openBench()
  const procedure = findCaseProcedure('voluntary-national')
  if (!procedure) throw new Error('the procedure is there')
  players = await castOf(bench, procedure, 0)
  organizationId = players.organizations['committee'] ?? ''
  bench.clock.day('2026-01-01')
  for (const inForceFrom of ['2026-01-01', '2026-06-01'])
    await bench.run(
      setOwnProcedure,
      { organizationId, procedure: 'voluntary-national', inForceFrom, steps: [], tighter: { notice: 45 } },
      players.cast['committee:leader'],
    )
})
afterAll(() => bench.close())

it('lists every version, the latest first, and says which one a case would be opened under today', async () => {
  const { rows } = await bench.run(listOwnProcedures, { organizationId }, players.cast['committee'])
  expect(rows.map(({ inForceFrom, inForce }) => [inForceFrom, inForce])).toEqual([
    ['2026-06-01', false],
    ['2026-01-01', true],
  ])
  expect(rows[0]?.version.tighter).toEqual({ notice: 45 })
})

it('is for the people of the organization alone', async () => {
  expect(await codeOf(bench.run(listOwnProcedures, { organizationId }, players.cast['authority']))).toBe('NOT_ALLOWED')
  expect(await codeOf(bench.run(listOwnProcedures, { organizationId }, thePublic))).toBe('NOT_SIGNED_IN')
})
