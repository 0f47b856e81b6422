import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { enrol, enter, openAccount } from './account-fixture.ts'
import { removeSecondFactor } from './remove-second-factor.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

test('an administrator lets a person in whose device is lost', async () => {
  const { accountId, login } = await openAccount(bench, {
    organizationId,
    role: 'leader',
    email: 'jia@example.invalid',
  })
  await enrol(bench, (await enter(bench, login)).actor)
  await expect(enter(bench, login)).rejects.toMatchObject({ code: 'SECOND_FACTOR_NEEDED' })
  await bench.run(removeSecondFactor, { accountId }, await bench.seedActor(null, 'administrator'))
  await expect(enter(bench, login)).resolves.toBeDefined()
  await expect(bench.run(removeSecondFactor, { accountId })).rejects.toMatchObject({ code: 'ACCOUNT_STATE_SAME' })
})

test('neither a secretary nor the public removes one', async () => {
  const secretary = await bench.seedActor(organizationId, 'secretary')
  await expect(bench.run(removeSecondFactor, { accountId: 'x' }, secretary)).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  })
  await expect(bench.run(removeSecondFactor, { accountId: 'x' }, thePublic)).rejects.toMatchObject({
    code: 'NOT_SIGNED_IN',
  })
})
