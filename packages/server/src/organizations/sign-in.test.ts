import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { codeAt, enrol, enter, openAccount, PASSWORD } from './account-fixture.ts'
import { disableAccount } from './disable-account.ts'
import { findSession } from './sessions.ts'
import { signIn } from './sign-in.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

const attempt = (login: string, password: string, code?: string) =>
  bench.run(signIn, { login, password, code }, thePublic)

test('a person with the right password is signed in and told who they are', async () => {
  const { login } = await openAccount(bench, { organizationId, role: 'secretary', email: 'jia@example.invalid' })
  const { me, session } = await attempt(' JIA@Example.invalid ', PASSWORD)
  expect(me.account).toMatchObject({ login, name: '示例甲', secondFactor: false })
  expect(me.memberships).toMatchObject([{ organizationId, role: 'secretary' }])
  expect(await findSession(bench.db, session.token, bench.clock.now())).toMatchObject({
    csrfToken: session.csrf,
    actor: { memberships: [{ organizationId, role: 'secretary' }] },
  })
})

test('an unknown login and a wrong password are refused in the same words', async () => {
  await openAccount(bench, { organizationId, role: 'drafter', email: 'yi@example.invalid' })
  await expect(attempt('nobody@example.invalid', PASSWORD)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' })
  await expect(attempt('yi@example.invalid', 'wrong password')).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' })
})

test('the token of a session is kept nowhere in the database', async () => {
  await openAccount(bench, { organizationId, role: 'drafter', email: 'bing@example.invalid' })
  const { session } = await attempt('bing@example.invalid', PASSWORD)
  const rows = await bench.db.selectFrom('session').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(session.token)
})

test('a disabled account cannot sign in, and its old session is refused at once', async () => {
  const { accountId, login } = await openAccount(bench, {
    organizationId,
    role: 'leader',
    email: 'ding@example.invalid',
  })
  const { token } = await enter(bench, login)
  await bench.run(disableAccount, { accountId })
  expect(await findSession(bench.db, token, bench.clock.now())).toBeNull()
  await expect(attempt(login, PASSWORD)).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' })
})

test('the tenth wrong password is refused as wrong, the eleventh attempt as one too many, even with the right one', async () => {
  const { login } = await openAccount(bench, { organizationId, role: 'drafter', email: 'wu@example.invalid' })
  for (let count = 1; count <= 10; count += 1)
    await expect(attempt(login, 'wrong password')).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' })
  await expect(attempt(login, PASSWORD)).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS', data: { seconds: 900 } })
  bench.clock.set('2026-03-02T01:15:00.000Z')
  await expect(attempt(login, PASSWORD)).resolves.toMatchObject({ me: { account: { login } } })
  bench.clock.set('2026-03-02T01:00:00.000Z')
})

test('of many guesses at once no more are looked at than of guesses one after another', async () => {
  const { login } = await openAccount(bench, { organizationId, role: 'drafter', email: 'ji@example.invalid' })
  const guesses = await Promise.allSettled(Array.from({ length: 15 }, () => attempt(login, 'wrong password')))
  const codes = guesses.map((guess) => (guess.status === 'rejected' ? guess.reason.code : 'in'))
  expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(10)
  expect(codes.filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(5)
})

test('a success lets the count of the login begin anew', async () => {
  const { login } = await openAccount(bench, { organizationId, role: 'drafter', email: 'geng@example.invalid' })
  for (let count = 1; count <= 9; count += 1) await attempt(login, 'wrong password').catch(() => undefined)
  await attempt(login, PASSWORD)
  for (let count = 1; count <= 9; count += 1) await attempt(login, 'wrong password').catch(() => undefined)
  await expect(attempt(login, PASSWORD)).resolves.toMatchObject({ me: { account: { login } } })
})

test('with a second factor the password alone is not enough, a wrong code is refused, the right one opens', async () => {
  const { login } = await openAccount(bench, { organizationId, role: 'leader', email: 'xin@example.invalid' })
  const secret = await enrol(bench, (await enter(bench, login)).actor)
  bench.clock.set('2026-03-02T01:05:00.000Z')
  await expect(attempt(login, PASSWORD)).rejects.toMatchObject({ code: 'SECOND_FACTOR_NEEDED' })
  await expect(attempt(login, PASSWORD, '000000')).rejects.toMatchObject({ code: 'SECOND_FACTOR_WRONG' })
  const { me } = await attempt(login, PASSWORD, codeAt(secret, bench.clock.now()))
  expect(me.account.secondFactor).toBe(true)
})

test('a code that was used, and an earlier one, open no second session', async () => {
  const { login } = await openAccount(bench, { organizationId, role: 'leader', email: 'ren@example.invalid' })
  const secret = await enrol(bench, (await enter(bench, login)).actor)
  bench.clock.set('2026-03-02T01:10:00.000Z')
  const code = codeAt(secret, bench.clock.now())
  const earlier = codeAt(secret, '2026-03-02T01:09:30.000Z')
  await attempt(login, PASSWORD, code)
  await expect(attempt(login, PASSWORD, code)).rejects.toMatchObject({ code: 'SECOND_FACTOR_WRONG' })
  await expect(attempt(login, PASSWORD, earlier)).rejects.toMatchObject({ code: 'SECOND_FACTOR_WRONG' })
})
