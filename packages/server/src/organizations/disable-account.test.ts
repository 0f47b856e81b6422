import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { openAccount } from './account-fixture.ts'
import { disableAccount } from './disable-account.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

test('a platform administrator disables an account; a secretary does not', async () => {
  const { accountId } = await openAccount(bench, { organizationId, role: 'drafter', email: 'jia@example.invalid' })
  const secretary = await bench.seedActor(organizationId, 'secretary')
  await expect(bench.run(disableAccount, { accountId }, secretary)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(disableAccount, { accountId }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
  expect(await bench.run(disableAccount, { accountId })).toEqual({ accountId })
  await expect(bench.run(disableAccount, { accountId })).rejects.toMatchObject({ code: 'ACCOUNT_STATE_SAME' })
})

test('of two administrators who disable each other at once, one remains', async () => {
  const [one, other] = [await bench.seedActor(null, 'administrator'), await bench.seedActor(null, 'administrator')]
  const both = await Promise.allSettled([
    bench.run(disableAccount, { accountId: other.accountId }, one),
    bench.run(disableAccount, { accountId: one.accountId }, other),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'LAST_ADMINISTRATOR' } })
})

test('an account that is not there is not found', async () => {
  await expect(bench.run(disableAccount, { accountId: 'nobody' })).rejects.toMatchObject({ code: 'PERSON_NOT_FOUND' })
})
