import { Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { idInput } from '../input.ts'
import { findOpenKey, saveRevocation } from './key-store.ts'

/**
 * Ends a key at once and for good: one's own, or anybody's by the platform administrator. Nobody else's key exists for
 * the one who asks. Refuses with `ACCESS_KEY_NOT_FOUND`.
 */
export const revokeAccessKey = useCase({
  name: 'organizations.revoke-access-key',
  title: { zh: '撤销访问密钥', en: 'Revoke an access key' },
  effect: 'write',
  inPerson: true,
  roles: ['signedIn', 'administrator'],
  cli: { command: 'key revoke', positional: ['id'] },
  input: Type.Object({ id: idInput('访问密钥') }, { additionalProperties: false }),
  run: async (context, { id }) => {
    const key = await findOpenKey(context.db, id)
    const isTheirs = context.actor.platformAdministrator || key?.account_id === context.actor.accountId
    if (!key || !isTheirs) throw new Refusal('ACCESS_KEY_NOT_FOUND')
    await saveRevocation(context.db, id, context.today)
    context.record({
      type: 'account.key-revoked',
      subject: { kind: 'account', id: key.account_id },
      data: { prefix: key.prefix },
    })
    return { id }
  },
})
