import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { enter, openAccount } from './account-fixture.ts'
import { findSession } from './sessions.ts'
import { signOut } from './sign-out.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

test('signing out ends this session and leaves the others', async () => {
  const { login } = await openAccount(bench, { organizationId, role: 'secretary', email: 'jia@example.invalid' })
  const [here, elsewhere] = [await enter(bench, login), await enter(bench, login)]
  expect(await bench.run(signOut, {}, here.actor)).toEqual({ session: null })
  expect(await findSession(bench.db, here.token, bench.clock.now())).toBeNull()
  expect(await findSession(bench.db, elsewhere.token, bench.clock.now())).not.toBeNull()
})

test('whoever is signed out already may sign out again', async () => {
  expect(await bench.run(signOut, {}, thePublic)).toEqual({ session: null })
})
