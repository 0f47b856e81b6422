import { Secret, TOTP } from 'otpauth'
import { type Actor, thePublic, theSystem } from '../context.ts'
import type { Bench } from '../testing/bench.ts'
import { confirmSecondFactor } from './confirm-second-factor.ts'
import { enrolSecondFactor } from './enrol-second-factor.ts'
import { invitePerson } from './invite-person.ts'
import { findSession } from './sessions.ts'
import { setPassword } from './set-password.ts'
import { signIn } from './sign-in.ts'

/** For tests: accounts that came in by the front door, with an invitation and a password of their own. */
export const PASSWORD = '示例 密码 correct horse'

type Invited = { readonly organizationId?: string; readonly role: string; readonly email: string }

export const tokenOf = (link: string | null): string => new URL(link ?? '').searchParams.get('token') ?? ''

export async function invite(
  bench: Bench,
  { email, ...invited }: Invited,
): Promise<{ accountId: string; token: string }> {
  const { accountId, link } = await bench.run(invitePerson, { ...invited, email, name: '示例甲' }, theSystem)
  return { accountId, token: tokenOf(link) }
}

export async function openAccount(bench: Bench, invited: Invited): Promise<{ accountId: string; login: string }> {
  const { accountId, token } = await invite(bench, invited)
  const { login } = await bench.run(setPassword, { token, password: PASSWORD }, thePublic)
  return { accountId, login }
}

/** Signs in and answers who the session says it is. */
export async function enter(bench: Bench, login: string, code?: string): Promise<{ token: string; actor: Actor }> {
  const { session } = await bench.run(signIn, { login, password: PASSWORD, code }, thePublic)
  const found = await findSession(bench.db, session.token, bench.clock.now())
  if (!found) throw new Error('the session that was just opened is not there')
  return { token: session.token, actor: found.actor }
}

/** Puts a second factor in force and answers its secret. */
export async function enrol(bench: Bench, actor: Actor): Promise<string> {
  const { secret } = await bench.run(enrolSecondFactor, {}, actor)
  await bench.run(confirmSecondFactor, { code: codeAt(secret, bench.clock.now()) }, actor)
  return secret
}

export const codeAt = (secret: string, now: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(now) })
