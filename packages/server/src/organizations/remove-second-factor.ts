import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { requireAccount } from './account.ts'
import { updateAccount } from './account-store.ts'
import { idInput } from './input.ts'

/** For a person whose device is lost: without it they could never sign in again. Refuses with `ACCOUNT_STATE_SAME`. */
export const removeSecondFactor = useCase({
  name: 'organizations.remove-second-factor',
  title: { zh: '解除动态验证码', en: 'Remove a second factor' },
  effect: 'write',
  inPerson: true,
  roles: ['administrator'],
  cli: { command: 'user remove-second-factor', positional: ['accountId'] },
  input: Type.Object({ accountId: idInput('账号') }, { additionalProperties: false }),
  run: async (context, { accountId }) => {
    const account = await requireAccount(context.db, accountId)
    if (account.second_factor_secret === null) throw new Refusal('ACCOUNT_STATE_SAME')
    await updateAccount(context.db, accountId, { second_factor_secret: null, second_factor_pending: null })
    context.record({ type: 'account.second-factor-removed', subject: { kind: 'account', id: accountId }, data: {} })
    return { accountId }
  },
})
