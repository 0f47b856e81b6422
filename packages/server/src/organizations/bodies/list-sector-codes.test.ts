import { afterAll, beforeAll, expect, it } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bodies, openBodies } from './bodies-fixture.ts'
import { listSectorCodes } from './list-sector-codes.ts'
import { recordSectorCode } from './record-sector-code.ts'

let bodies: Bodies
beforeAll(async () => {
  bodies = await openBodies()
})
afterAll(() => bodies.close())

it('every known code is listed to everybody, without a decision as unknown; a new one is listed without a title', async () => {
  const input = { organizationId: bodies.national, code: 'zzq', state: 'approved', fromOn: '2026-03-03' }
  await bodies.bench.run(
    recordSectorCode,
    { ...input, document: '示例公告', legalBasis: '示例' },
    bodies.actors.national,
  )
  const { rows } = await bodies.bench.run(listSectorCodes, {}, thePublic)
  expect(rows).toHaveLength(77)
  expect(rows.find(({ code }) => code === 'AQ')).toMatchObject({ state: 'unknown', entries: [] })
  // It begins tomorrow.
  expect(rows.find(({ code }) => code === 'ZZQ')).toMatchObject({ state: 'unknown', title: null })
})
