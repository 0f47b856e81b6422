import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { requireOwnAccount } from './account.ts'
import { updateAccount } from './account-store.ts'
import { textInput } from './input.ts'
import { stepOfCode } from './second-factor.ts'
import { deleteSessionsOf } from './session-store.ts'
import { sessionHashOf } from './sessions.ts'

const CODE_LENGTH_MAX = 10

/**
 * Puts the second factor in force with its first code, which is thereby used up. Other sessions of the account end.
 * Refuses with `SECOND_FACTOR_NOT_BEGUN` or `SECOND_FACTOR_CODE_WRONG`.
 */
export const confirmSecondFactor = useCase({
  name: 'organizations.confirm-second-factor',
  title: { zh: '确认动态验证码', en: 'Confirm the second factor' },
  effect: 'write',
  inPerson: true,
  roles: ['signedIn'],
  input: Type.Object({ code: textInput('动态验证码', CODE_LENGTH_MAX) }, { additionalProperties: false }),
  run: async (context, { code }) => {
    const account = await requireOwnAccount(context)
    const secret = account.second_factor_pending
    if (secret === null) throw new Refusal('SECOND_FACTOR_NOT_BEGUN')
    const step = stepOfCode(secret, code, context.now)
    if (step === null) throw new Refusal('SECOND_FACTOR_CODE_WRONG')
    await updateAccount(context.db, account.id, {
      second_factor_secret: secret,
      second_factor_pending: null,
      second_factor_last_step: step,
    })
    await deleteSessionsOf(context.db, account.id, sessionHashOf(context.actor))
    context.record({ type: 'account.second-factor-enrolled', subject: { kind: 'account', id: account.id }, data: {} })
    return {}
  },
})
