import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { openAccount } from './account-fixture.ts'
import { disableAccount } from './disable-account.ts'
import { requestPasswordReset } from './request-password-reset.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

const ask = (login: string) => bench.run(requestPasswordReset, { login }, thePublic)

const sentTo = (accountId: string) =>
  bench.db
    .selectFrom('notice')
    .select('body')
    .where('to_account_id', '=', accountId)
    .where('kind', '=', 'password-reset')
    .execute()

test('the answer does not tell whether there is such an account, and only who has one is written to', async () => {
  const { accountId, login } = await openAccount(bench, {
    organizationId,
    role: 'drafter',
    email: 'jia@example.invalid',
  })
  expect(await ask(login)).toEqual(await ask('nobody@example.invalid'))
  expect(await sentTo(accountId)).toHaveLength(1)
})

test('asking again within five minutes sends nothing more, later it does', async () => {
  const { accountId, login } = await openAccount(bench, {
    organizationId,
    role: 'drafter',
    email: 'yi@example.invalid',
  })
  await ask(login)
  await ask(login)
  expect(await sentTo(accountId)).toHaveLength(1)
  bench.clock.set('2026-03-02T01:06:00.000Z')
  await ask(login)
  expect(await sentTo(accountId)).toHaveLength(2)
})

test('a disabled account is not written to', async () => {
  const { accountId, login } = await openAccount(bench, {
    organizationId,
    role: 'drafter',
    email: 'bing@example.invalid',
  })
  await bench.run(disableAccount, { accountId })
  await ask(login)
  expect(await sentTo(accountId)).toEqual([])
})
