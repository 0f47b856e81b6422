import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { registerOrganization } from './register-organization.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

const organization = (code: string) => ({ name: '示例物流协会', code, businessScope: '物流标准化' })

test('an administrator registers an organization; the T/ before the code is not part of it', async () => {
  const administrator = await bench.seedActor(null, 'administrator')
  const { organizationId } = await bench.run(registerOrganization, organization('T/SLWL'), administrator)
  const row = await bench.db
    .selectFrom('organization')
    .selectAll()
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ code: 'SLWL', created_on: '2026-03-02' })
})

test.each(['slwl', '1SL', 'S', 'SL-WL', '示例'])('the code %s is refused', async (code) => {
  await expect(bench.run(registerOrganization, organization(code))).rejects.toMatchObject({
    code: 'ORGANIZATION_CODE_MALFORMED',
  })
})

test('of two that register one code at the same moment, one is refused', async () => {
  const both = await Promise.allSettled([
    bench.run(registerOrganization, organization('SLTS')),
    bench.run(registerOrganization, organization('SLTS')),
  ])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'ORGANIZATION_CODE_TAKEN' },
  })
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('neither a secretary nor the public registers one', async () => {
  const secretary = await bench.seedActor(await bench.seedOrganization(), 'secretary')
  await expect(bench.run(registerOrganization, organization('SLZZ'), secretary)).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  })
  await expect(bench.run(registerOrganization, organization('SLZZ'), thePublic)).rejects.toMatchObject({
    code: 'NOT_SIGNED_IN',
  })
})

test('a body that numbers nothing needs no code; an association and an enterprise do', async () => {
  const { code: _code, ...rest } = organization('')
  const { organizationId } = await bench.run(registerOrganization, { ...rest, kind: 'department', place: '110000' })
  const row = await bench.db
    .selectFrom('organization')
    .select(['kind', 'code', 'place', 'parent_id'])
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow()
  expect(row).toEqual({ kind: 'department', code: null, place: '110000', parent_id: null })
  for (const kind of ['association', 'enterprise'])
    await expect(bench.run(registerOrganization, { ...rest, kind })).rejects.toMatchObject({
      code: 'ORGANIZATION_CODE_MISSING',
    })
  await expect(bench.run(registerOrganization, { ...rest, kind: 'club' })).rejects.toMatchObject({
    code: 'INPUT_MALFORMED',
  })
  const below = { ...rest, kind: 'committee', parentId: organizationId }
  expect(await bench.run(registerOrganization, below)).toHaveProperty('organizationId')
  await expect(bench.run(registerOrganization, { ...below, parentId: 'nobody' })).rejects.toMatchObject({
    code: 'ORGANIZATION_NOT_FOUND',
  })
})
