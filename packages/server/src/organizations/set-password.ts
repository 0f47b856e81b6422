import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { revokeKeysOf } from './access-keys/key-store.ts'
import { findAccount, updateAccount } from './account-store.ts'
import { forgiveAttempts } from './attempts.ts'
import { textInput } from './input.ts'
import { spendLinksFor } from './link-store.ts'
import { useLink } from './one-time-link.ts'
import { hashPassword, PASSWORD_LENGTH_MAX, requireGoodPassword } from './password.ts'
import { deleteSessionsOf } from './session-store.ts'

const TOKEN_LENGTH_MAX = 100
const REQUESTS_PER_MINUTE = 10

/**
 * Sets the password by the link of an invitation or a reset. Ends every session and access key of the account: whoever had got in with
 * the old password is out. The second factor stays as it was. Refuses with `PASSWORD_TOO_SHORT` or `LINK_EXPIRED`.
 */
export const setPassword = useCase({
  name: 'organizations.set-password',
  title: { zh: '设置密码', en: 'Set the password' },
  effect: 'write',
  roles: ['anyone'],
  limitPerMinute: REQUESTS_PER_MINUTE,
  input: Type.Object(
    { token: textInput('链接', TOKEN_LENGTH_MAX), password: textInput('密码', PASSWORD_LENGTH_MAX) },
    { additionalProperties: false },
  ),
  run: async (context, input) => {
    requireGoodPassword(input.password)
    const link = await useLink(context, input.token, 'set-password')
    const account = await findAccount(context.db, link.subjectId)
    if (!account || account.state === 'disabled') throw new Refusal('LINK_EXPIRED')
    await updateAccount(context.db, account.id, { password_hash: await hashPassword(input.password), state: 'active' })
    await spendLinksFor(context.db, 'set-password', account.id, context.now)
    await deleteSessionsOf(context.db, account.id)
    await revokeKeysOf(context.db, account.id, context.today)
    await forgiveAttempts(context, account.login)
    context.record({
      type: account.state === 'invited' ? 'account.activated' : 'account.password-set',
      subject: { kind: 'account', id: account.id },
      data: {},
    })
    return { login: account.login, session: null }
  },
})
