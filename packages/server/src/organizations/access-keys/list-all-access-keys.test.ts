import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { openWithKey } from './key-fixture.ts'
import { listAllAccessKeys } from './list-all-access-keys.ts'
import { revokeAccessKey } from './revoke-access-key.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

test('the administrator sees the keys of all accounts, a page at a time, without those that are revoked', async () => {
  const administrator = await bench.seedActor(null, 'administrator')
  const [one, other, gone] = [
    await openWithKey(bench, organizationId),
    await openWithKey(bench, organizationId, { acts: true }),
    await openWithKey(bench, organizationId),
  ]
  await bench.run(revokeAccessKey, { id: gone.id }, gone.actor)
  const first = await bench.run(listAllAccessKeys, { limit: 1 }, administrator)
  expect(first).toMatchObject({ total: 2, rows: [{ id: one.id, login: one.login, acts: false }] })
  const second = await bench.run(listAllAccessKeys, { limit: 1, cursor: first.next ?? '' }, administrator)
  expect(second).toMatchObject({ rows: [{ id: other.id, accountId: other.actor.accountId, acts: true }], next: null })
})

test('nobody else sees them', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  await expect(bench.run(listAllAccessKeys, {}, secretary)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(listAllAccessKeys, {}, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})
