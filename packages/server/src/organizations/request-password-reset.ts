import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { findAccountByLogin } from './account-store.ts'
import { loginInput, loginOf } from './input.ts'
import { sendPasswordReset } from './password-link.ts'

const REQUESTS_PER_MINUTE = 5

/** Sends a link to set a new password. The answer is always the same: it does not tell who has an account. */
export const requestPasswordReset = useCase({
  name: 'organizations.request-password-reset',
  title: { zh: '申请重置密码', en: 'Request a password reset' },
  effect: 'write',
  roles: ['anyone'],
  limitPerMinute: REQUESTS_PER_MINUTE,
  input: Type.Object({ login: loginInput }, { additionalProperties: false }),
  run: async (context, input) => {
    const account = await findAccountByLogin(context.db, loginOf(input.login))
    if (account && account.state !== 'disabled') await sendPasswordReset(context, account.id)
    return {}
  },
})
