import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../../context.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { findKeyHolder } from './find-key-holder.ts'
import { openWithKey } from './key-fixture.ts'
import { listAccessKeys } from './list-access-keys.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

test('everybody sees their own keys and nobody else’s, without the secret', async () => {
  const organizationId = await bench.seedOrganization()
  const [one, other] = [await openWithKey(bench, organizationId), await openWithKey(bench, organizationId)]
  await findKeyHolder(bench.db, one.key, bench.clock.now())
  const { rows, requestsPerMinute } = await bench.run(listAccessKeys, {}, one.actor)
  expect(requestsPerMinute).toBe(600)
  expect(rows).toEqual([
    {
      id: one.id,
      prefix: one.key.split('_')[1],
      name: '示例程序',
      acts: false,
      madeOn: '2026-03-02',
      expiresOn: '2026-05-31',
      lastUsedOn: '2026-03-02',
    },
  ])
  expect((await bench.run(listAccessKeys, {}, other.actor)).rows).toMatchObject([{ id: other.id, lastUsedOn: null }])
})

test('who is not signed in has none', async () => {
  await expect(bench.run(listAccessKeys, {}, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})
