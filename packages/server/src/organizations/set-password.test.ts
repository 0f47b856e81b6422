import { afterAll, beforeAll, expect, test } from 'vitest'
import { thePublic } from '../context.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { enter, invite, openAccount, PASSWORD } from './account-fixture.ts'
import { disableAccount } from './disable-account.ts'
import { requestPasswordReset } from './request-password-reset.ts'
import { findSession } from './sessions.ts'
import { setPassword } from './set-password.ts'
import { signIn } from './sign-in.ts'

let bench: Bench
let organizationId: string

beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
})
afterAll(() => bench.close())

const set = (token: string, password: string) => bench.run(setPassword, { token, password }, thePublic)

/** The token of the last reset that was sent, as the person finds it in their mail. */
async function resetToken(login: string, accountId: string): Promise<string> {
  await bench.run(requestPasswordReset, { login }, thePublic)
  const notice = await bench.db
    .selectFrom('notice')
    .select('body')
    .where('to_account_id', '=', accountId)
    .orderBy('notice.created_at', 'desc')
    .orderBy('notice.id', 'desc')
    .executeTakeFirstOrThrow()
  return /\{set-password:([\w-]+)\}/u.exec(notice.body)?.[1] ?? ''
}

test('an invited person sets a password and can sign in', async () => {
  const { token } = await invite(bench, { organizationId, role: 'drafter', email: 'jia@example.invalid' })
  expect(await set(token, PASSWORD)).toEqual({ login: 'jia@example.invalid', session: null })
  expect((await enter(bench, 'jia@example.invalid')).actor.memberships).toHaveLength(1)
})

test('the link of an invitation works once', async () => {
  const { token } = await invite(bench, { organizationId, role: 'drafter', email: 'yi@example.invalid' })
  await set(token, PASSWORD)
  await expect(set(token, 'another password')).rejects.toMatchObject({ code: 'LINK_EXPIRED' })
})

test('of two who use one link at the same moment, one is refused', async () => {
  const { token } = await invite(bench, { organizationId, role: 'drafter', email: 'bing@example.invalid' })
  const both = await Promise.allSettled([set(token, PASSWORD), set(token, 'another password')])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('an invitation that was not answered for seven days is refused', async () => {
  const { token } = await invite(bench, { organizationId, role: 'drafter', email: 'ding@example.invalid' })
  bench.clock.day('2026-03-09')
  await expect(set(token, PASSWORD)).rejects.toMatchObject({ code: 'LINK_EXPIRED' })
  bench.clock.day('2026-03-02')
})

test('a password of nine characters is refused and leaves the link as it was', async () => {
  const { token } = await invite(bench, { organizationId, role: 'drafter', email: 'wu@example.invalid' })
  await expect(set(token, '九个字的密码不够长')).rejects.toMatchObject({
    code: 'PASSWORD_TOO_SHORT',
    data: { lengthMin: 10 },
  })
  await expect(set(token, '十个字的密码刚好够长')).resolves.toMatchObject({ login: 'wu@example.invalid' })
})

test('a reset ends the sessions of the account and the old password', async () => {
  const { accountId, login } = await openAccount(bench, {
    organizationId,
    role: 'drafter',
    email: 'ji@example.invalid',
  })
  const { token } = await enter(bench, login)
  await set(await resetToken(login, accountId), 'a new password of mine')
  expect(await findSession(bench.db, token, bench.clock.now())).toBeNull()
  await expect(bench.run(signIn, { login, password: PASSWORD }, thePublic)).rejects.toMatchObject({
    code: 'SIGN_IN_FAILED',
  })
})

test('whoever was locked out by wrong guesses gets in again after a reset', async () => {
  const { accountId, login } = await openAccount(bench, {
    organizationId,
    role: 'drafter',
    email: 'geng@example.invalid',
  })
  for (let count = 1; count <= 12; count += 1)
    await bench.run(signIn, { login, password: 'wrong password' }, thePublic).catch(() => undefined)
  await set(await resetToken(login, accountId), PASSWORD)
  await expect(enter(bench, login)).resolves.toBeDefined()
})

test('the links of a disabled account are worth nothing', async () => {
  const { accountId, token } = await invite(bench, { organizationId, role: 'drafter', email: 'xin@example.invalid' })
  await bench.run(disableAccount, { accountId })
  await expect(set(token, PASSWORD)).rejects.toMatchObject({ code: 'LINK_EXPIRED' })
})

test('a link that was never made is refused', async () => {
  await expect(set('never-made', PASSWORD)).rejects.toMatchObject({ code: 'LINK_EXPIRED' })
})
