import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { codeOf } from '../../testing/refused.ts'
import { type Bodies, openBodies } from './bodies-fixture.ts'
import { listSectorCodes } from './list-sector-codes.ts'
import { recordSectorCode } from './record-sector-code.ts'
import { sectorCodeOn } from './sector-codes.ts'

let bodies: Bodies
beforeAll(async () => {
  bodies = await openBodies()
})
afterAll(() => bodies.close())

const approval = { code: 'SB', state: 'approved', fromOn: '2020-01-01', document: '示例公告 1 号', legalBasis: '示例' }
const record = (changes: object = {}, actor = bodies.actors.national) =>
  codeOf(bodies.bench.run(recordSectorCode, { organizationId: bodies.national, ...approval, ...changes }, actor))
const on = (day: string, code = 'SB') => sectorCodeOn(bodies.bench.db, code, day)

it('a code is approved from a day and cleared from another; before the first decision nothing is known', async () => {
  expect(await on('2026-03-02')).toBe('unknown')
  expect(await record()).toBe('done')
  expect(await record({ state: 'cleared', fromOn: '2026-01-01', document: '示例公告 2 号' })).toBe('done')
  expect([await on('2019-12-31'), await on('2025-12-31'), await on('2026-01-01')]).toEqual([
    'unknown',
    'approved',
    'cleared',
  ])
  const { rows } = await bodies.bench.run(listSectorCodes, {}, thePublic)
  expect(rows.find(({ code }) => code === 'SB')).toMatchObject({ state: 'cleared', title: { zh: '国内贸易' } })
})

it('a department records no code, even its own, and nobody for a body of others', async () => {
  expect(await record({ organizationId: bodies.department }, bodies.actors.department)).toBe('BODY_LACKS_POWER')
  expect(await record({}, bodies.actors.department)).toBe('NOT_ALLOWED')
  expect(
    await codeOf(bodies.bench.run(recordSectorCode, { organizationId: bodies.national, ...approval }, thePublic)),
  ).toBe('NOT_SIGNED_IN')
})

it('what is no code is refused', async () => {
  expect(await record({ code: 'S1' })).toBe('SECTOR_CODE_MALFORMED')
})
