import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../context.ts'
import { useCase } from '../use-case.ts'
import { type AccountRow, findAccountByLogin, useStep } from './account-store.ts'
import { countAttempt, forgiveAttempts } from './attempts.ts'
import { loginInput, loginOf, textInput } from './input.ts'
import { makeMe } from './me.ts'
import { isPassword, PASSWORD_LENGTH_MAX } from './password.ts'
import { stepOfCode } from './second-factor.ts'
import { openSession } from './sessions.ts'

const CODE_LENGTH_MAX = 10
const REQUESTS_PER_MINUTE = 30

/**
 * Opens a session. It changes no record and runs outside a transaction: a refused attempt must stay counted, no
 * connection is held while a password is hashed, and the answer holds a secret that is to be kept nowhere.
 *
 * Refuses with `SIGN_IN_FAILED` (whichever of login and password is wrong), `SECOND_FACTOR_NEEDED`,
 * `SECOND_FACTOR_WRONG` or `TOO_MANY_ATTEMPTS`.
 */
export const signIn = useCase({
  name: 'organizations.sign-in',
  title: { zh: '登录', en: 'Sign in' },
  effect: 'read',
  inBody: true,
  roles: ['anyone'],
  limitPerMinute: REQUESTS_PER_MINUTE,
  input: Type.Object(
    {
      login: loginInput,
      password: textInput('密码', PASSWORD_LENGTH_MAX),
      code: Type.Optional(textInput('动态验证码', CODE_LENGTH_MAX)),
    },
    { additionalProperties: false },
  ),
  run: async (context, input) => {
    const login = loginOf(input.login)
    await countAttempt(context, login)
    const account = await findAccountByLogin(context.db, login)
    const isRight = await isPassword(account?.password_hash ?? null, input.password)
    if (!account || !isRight || account.state !== 'active') throw new Refusal('SIGN_IN_FAILED')
    await requireSecondFactor(context, account, input.code)
    await forgiveAttempts(context, login)
    return { session: await openSession(context.db, account.id, context.now), me: await makeMe(context, account.id) }
  },
})

/** A code counts once: neither it nor an earlier one opens a second session. */
async function requireSecondFactor(context: Context, account: AccountRow, code: string | undefined): Promise<void> {
  if (account.second_factor_secret === null) return
  if (code === undefined) throw new Refusal('SECOND_FACTOR_NEEDED')
  const step = stepOfCode(account.second_factor_secret, code, context.now)
  if (step === null || !(await useStep(context.db, account.id, step))) throw new Refusal('SECOND_FACTOR_WRONG')
}
