import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { countAttempt, forgiveAttempts } from './attempts.ts'

let bench: Bench

beforeAll(async () => {
  bench = await openBench()
})
afterAll(() => bench.close())

/** As the door makes it for a request from an address; only what counting reads is in it. */
const from = (address: string): Context => ({ db: bench.db, now: bench.clock.now(), address }) as unknown as Context

test('sixty attempts from one address, each for another login, are looked at, the next is not', async () => {
  for (let count = 1; count <= 60; count += 1) await countAttempt(from('203.0.113.1'), `login${count}`)
  await expect(countAttempt(from('203.0.113.1'), 'login61')).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
  await expect(countAttempt(from('203.0.113.2'), 'login62')).resolves.toBeUndefined()
})

test('a success gives the address its one attempt back and no more', async () => {
  for (let count = 1; count <= 60; count += 1) await countAttempt(from('203.0.113.3'), `name${count}`)
  await forgiveAttempts(from('203.0.113.3'), 'name60')
  await expect(countAttempt(from('203.0.113.3'), 'name61')).resolves.toBeUndefined()
  await expect(countAttempt(from('203.0.113.3'), 'name62')).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
})

test('the counters hold neither logins nor addresses', async () => {
  const rows = await bench.db.selectFrom('sign_in_attempt').select('bucket').execute()
  for (const { bucket } of rows) expect(bucket).toMatch(/^(?:login|address)\/[0-9a-f]{5}$/u)
})
