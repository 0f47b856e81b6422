import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../use-case.ts'
import { revokeKeysOf } from './access-keys/key-store.ts'
import { requireAccount, requireAnotherAdministrator } from './account.ts'
import { updateAccount } from './account-store.ts'
import { idInput } from './input.ts'
import { spendLinksFor } from './link-store.ts'
import { deleteSessionsOf } from './session-store.ts'

/** Shuts an account at once: its sessions and access keys end, its links are worth nothing. Refuses with `LAST_ADMINISTRATOR`. */
export const disableAccount = useCase({
  name: 'organizations.disable-account',
  title: { zh: '停用账号', en: 'Disable an account' },
  effect: 'write',
  roles: ['administrator'],
  cli: { command: 'user disable', positional: ['accountId'] },
  input: Type.Object({ accountId: idInput('账号') }, { additionalProperties: false }),
  run: async (context, { accountId }) => {
    const account = await requireAccount(context.db, accountId)
    if (account.state === 'disabled') throw new Refusal('ACCOUNT_STATE_SAME')
    await requireAnotherAdministrator(context.db, account)
    await updateAccount(context.db, accountId, { state: 'disabled' })
    await deleteSessionsOf(context.db, accountId)
    await revokeKeysOf(context.db, accountId, context.today)
    await spendLinksFor(context.db, 'set-password', accountId, context.now)
    context.record({ type: 'account.disabled', subject: { kind: 'account', id: accountId }, data: {} })
    return { accountId }
  },
})
