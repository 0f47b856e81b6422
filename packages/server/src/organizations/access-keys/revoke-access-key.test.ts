import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { findKeyHolder } from './find-key-holder.ts'
import { openWithKey } from './key-fixture.ts'
import { revokeAccessKey } from './revoke-access-key.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

const isOut = (key: string) =>
  expect(findKeyHolder(bench.db, key, bench.clock.now())).rejects.toMatchObject({ code: 'ACCESS_KEY_REVOKED' })

test('its owner revokes a key, once and for good', async () => {
  const { key, id, actor } = await openWithKey(bench, organizationId)
  expect(await bench.run(revokeAccessKey, { id }, actor)).toEqual({ id })
  await isOut(key)
  await expect(bench.run(revokeAccessKey, { id }, actor)).rejects.toMatchObject({ code: 'ACCESS_KEY_NOT_FOUND' })
  const event = await bench.db
    .selectFrom('trace_event')
    .selectAll()
    .where('type', '=', 'account.key-revoked')
    .executeTakeFirstOrThrow()
  expect(event).toMatchObject({ subject_id: actor.accountId, actor_id: actor.accountId })
})

test('the administrator revokes a key of anybody, also from the command line', async () => {
  const administrator = await bench.seedActor(null, 'administrator')
  const [one, other] = [await openWithKey(bench, organizationId), await openWithKey(bench, organizationId)]
  await bench.run(revokeAccessKey, { id: one.id }, administrator)
  await isOut(one.key)
  await bench.run(revokeAccessKey, { id: other.id })
  await isOut(other.key)
})

test('somebody else’s key does not exist for the one who asks', async () => {
  const [one, other] = [await openWithKey(bench, organizationId), await openWithKey(bench, organizationId)]
  await expect(bench.run(revokeAccessKey, { id: one.id }, other.actor)).rejects.toMatchObject({
    code: 'ACCESS_KEY_NOT_FOUND',
  })
  await findKeyHolder(bench.db, one.key, bench.clock.now())
})

test('who is not signed in revokes none', async () => {
  await expect(bench.run(revokeAccessKey, { id: 'x' }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})
