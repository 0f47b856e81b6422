import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { codeAt, enrol } from './account-fixture.ts'
import { enrolSecondFactor } from './enrol-second-factor.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

test('the secret is answered as text, as an address and as a picture, and is not in force yet', async () => {
  const drafter = await bench.seedActor(organizationId, 'drafter')
  const { secret, uri, qrSvg } = await bench.run(enrolSecondFactor, {}, drafter)
  expect(decodeURIComponent(uri)).toMatch(/^otpauth:\/\/totp\/准绳:/u)
  expect(uri).toContain(secret)
  expect(qrSvg).toMatch(/^<svg/u)
  const account = await bench.db
    .selectFrom('account')
    .select('second_factor_secret')
    .where('id', '=', drafter.accountId)
    .executeTakeFirstOrThrow()
  expect(account.second_factor_secret).toBeNull()
})

test('the one in force is changed only by who has it', async () => {
  const drafter = await bench.seedActor(organizationId, 'drafter')
  const secret = await enrol(bench, drafter)
  await expect(bench.run(enrolSecondFactor, {}, drafter)).rejects.toMatchObject({ code: 'SECOND_FACTOR_IN_FORCE' })
  await expect(
    bench.run(enrolSecondFactor, { code: codeAt(secret, bench.clock.now()) }, drafter),
  ).rejects.toMatchObject({ code: 'SECOND_FACTOR_CODE_WRONG' })
  bench.clock.set('2026-03-02T01:05:00.000Z')
  const changed = await bench.run(enrolSecondFactor, { code: codeAt(secret, bench.clock.now()) }, drafter)
  expect(changed.secret).not.toBe(secret)
})

test('who is not signed in is told so', async () => {
  await expect(bench.run(enrolSecondFactor, {}, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})
