import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { amendOrganization } from './amend-organization.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

test('a secretary amends the name and what is left out stays', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  const { version } = await bench.run(
    amendOrganization,
    { organizationId, name: '示例新名协会', version: 1 },
    secretary,
  )
  const row = await bench.db
    .selectFrom('organization')
    .selectAll()
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ version, code: 'SLXH', name: '示例新名协会' })
  const event = await bench.db
    .selectFrom('trace_event')
    .select('data')
    .orderBy('trace_event.seq', 'desc')
    .executeTakeFirstOrThrow()
  expect(event.data).toEqual({ changed: ['name'] })
})

test('who saw an older version is refused', async () => {
  await bench.run(amendOrganization, { organizationId, contact: '示例路 1 号' })
  await expect(
    bench.run(amendOrganization, { organizationId, contact: '示例路 2 号', version: 1 }),
  ).rejects.toMatchObject({ code: 'CHANGED_MEANWHILE' })
})

test('code and business scope are not amended but changed from a day on', async () => {
  await expect(bench.run(amendOrganization, { organizationId, code: 'SLYI' })).rejects.toMatchObject({
    code: 'INPUT_MALFORMED',
  })
})

test('a secretary of another organization, and who is not signed in, are refused', async () => {
  const stranger = await bench.seedActor(await bench.seedOrganization('SLBI'), 'secretary')
  await expect(bench.run(amendOrganization, { organizationId, contact: 'x' }, stranger)).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  })
  await expect(bench.run(amendOrganization, { organizationId, contact: 'x' }, thePublic)).rejects.toMatchObject({
    code: 'NOT_SIGNED_IN',
  })
})
