import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { requireAccount } from './account.ts'
import { updateAccount } from './account-store.ts'
import { idInput } from './input.ts'
import { requirePersonOnRecord } from './person.ts'

/** Opens a disabled account again, as it was. Refuses with `PERSON_ERASED` when nobody is left to use it. */
export const enableAccount = useCase({
  name: 'organizations.enable-account',
  title: { zh: '重新启用账号', en: 'Enable an account again' },
  effect: 'write',
  roles: ['administrator'],
  cli: { command: 'user enable', positional: ['accountId'] },
  input: Type.Object({ accountId: idInput('账号') }, { additionalProperties: false }),
  run: async (context, { accountId }) => {
    const account = await requireAccount(context.db, accountId)
    if (account.state !== 'disabled') throw new Refusal('ACCOUNT_STATE_SAME')
    await requirePersonOnRecord(context.db, account.person_id)
    await updateAccount(context.db, accountId, { state: account.password_hash === null ? 'invited' : 'active' })
    context.record({ type: 'account.enabled', subject: { kind: 'account', id: accountId }, data: {} })
    return { accountId }
  },
})
