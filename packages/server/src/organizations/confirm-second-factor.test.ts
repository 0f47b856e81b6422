import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { codeAt, enter, openAccount } from './account-fixture.ts'
import { confirmSecondFactor } from './confirm-second-factor.ts'
import { enrolSecondFactor } from './enrol-second-factor.ts'
import { findSession } from './sessions.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

test('the first code puts it in force and ends the other sessions', async () => {
  const { login } = await openAccount(bench, { organizationId, role: 'leader', email: 'jia@example.invalid' })
  const [here, elsewhere] = [await enter(bench, login), await enter(bench, login)]
  const { secret } = await bench.run(enrolSecondFactor, {}, here.actor)
  await bench.run(confirmSecondFactor, { code: codeAt(secret, bench.clock.now()) }, here.actor)
  expect(await findSession(bench.db, here.token, bench.clock.now())).toMatchObject({ account: { secondFactor: true } })
  expect(await findSession(bench.db, elsewhere.token, bench.clock.now())).toBeNull()
})

test('a code of half a minute ago is taken, one of two minutes ago is not', async () => {
  const drafter = await bench.seedActor(organizationId, 'drafter')
  const { secret } = await bench.run(enrolSecondFactor, {}, drafter)
  await expect(
    bench.run(confirmSecondFactor, { code: codeAt(secret, '2026-03-02T00:58:00.000Z') }, drafter),
  ).rejects.toMatchObject({ code: 'SECOND_FACTOR_CODE_WRONG' })
  expect(await bench.run(confirmSecondFactor, { code: codeAt(secret, '2026-03-02T00:59:30.000Z') }, drafter)).toEqual(
    {},
  )
})

test('what was not begun cannot be confirmed, nor by who is not signed in', async () => {
  const drafter = await bench.seedActor(organizationId, 'drafter')
  await expect(bench.run(confirmSecondFactor, { code: '123456' }, drafter)).rejects.toMatchObject({
    code: 'SECOND_FACTOR_NOT_BEGUN',
  })
  await expect(bench.run(confirmSecondFactor, { code: '123456' }, thePublic)).rejects.toMatchObject({
    code: 'NOT_SIGNED_IN',
  })
})
