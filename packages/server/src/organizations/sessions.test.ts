import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bench, openBench } from '../testing/bench.ts'
import { openAccount } from './account-fixture.ts'
import { endSession, findSession, openSession } from './sessions.ts'

let bench: Bench
let accountId: string

beforeAll(async () => {
  bench = await openBench()
  const organizationId = await bench.seedOrganization()
  accountId = (await openAccount(bench, { organizationId, role: 'secretary', email: 'jia@example.invalid' })).accountId
})
afterAll(() => bench.close())

const later = (instant: string, hours: number) => new Date(Date.parse(instant) + hours * 3_600_000).toISOString()
const began = '2026-03-02T01:00:00.000Z'

test('a session that nobody uses for twelve hours has ended', async () => {
  const { token } = await openSession(bench.db, accountId, began)
  expect(await findSession(bench.db, token, later(began, 12))).toBeNull()
})

test('a session in use lives on, but never for more than thirty days', async () => {
  const { token, expiresAt } = await openSession(bench.db, accountId, began)
  expect(expiresAt).toBe(later(began, 30 * 24))
  for (let hours = 11; hours < 30 * 24; hours += 11)
    expect(await findSession(bench.db, token, later(began, hours))).not.toBeNull()
  expect(await findSession(bench.db, token, later(began, 30 * 24))).toBeNull()
})

test('being used within the same minute writes nothing', async () => {
  const { token } = await openSession(bench.db, accountId, began)
  await findSession(bench.db, token, '2026-03-02T01:00:59.000Z')
  const rows = await bench.db.selectFrom('session').select('last_seen_at').execute()
  expect(rows.map(({ last_seen_at }) => last_seen_at.toISOString())).toContain(began)
})

test('an ended session, and a token that was never given, are nobody', async () => {
  const { token } = await openSession(bench.db, accountId, began)
  await endSession(bench.db, token)
  expect(await findSession(bench.db, token, began)).toBeNull()
  expect(await findSession(bench.db, 'never-given', began)).toBeNull()
})

test('a new session clears away those of the account that have run out', async () => {
  await openSession(bench.db, accountId, began)
  await openSession(bench.db, accountId, later(began, 31 * 24))
  const rows = await bench.db.selectFrom('session').select('token_hash').execute()
  expect(rows).toHaveLength(1)
})
