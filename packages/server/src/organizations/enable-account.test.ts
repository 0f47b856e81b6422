import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { enter, openAccount } from './account-fixture.ts'
import { disableAccount } from './disable-account.ts'
import { enableAccount } from './enable-account.ts'
import { erasePerson } from './erase-person.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

test('an account that was disabled by mistake is opened again as it was', async () => {
  const { accountId, login } = await openAccount(bench, {
    organizationId,
    role: 'drafter',
    email: 'jia@example.invalid',
  })
  await bench.run(disableAccount, { accountId })
  await bench.run(enableAccount, { accountId })
  expect((await enter(bench, login)).actor.accountId).toBe(accountId)
})

test('an account that is open, and one whose person was erased, are not opened', async () => {
  const { accountId, login } = await openAccount(bench, {
    organizationId,
    role: 'drafter',
    email: 'yi@example.invalid',
  })
  const { actor } = await enter(bench, login)
  await expect(bench.run(enableAccount, { accountId })).rejects.toMatchObject({ code: 'ACCOUNT_STATE_SAME' })
  await bench.run(erasePerson, { personId: actor.personId })
  await expect(bench.run(enableAccount, { accountId })).rejects.toMatchObject({ code: 'PERSON_ERASED' })
})

test('neither a secretary nor the public opens accounts', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  await expect(bench.run(enableAccount, { accountId: 'x' }, secretary)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(bench.run(enableAccount, { accountId: 'x' }, thePublic)).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' })
})
