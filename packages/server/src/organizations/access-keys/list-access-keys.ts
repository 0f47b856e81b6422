import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { requireOwnAccount } from '../account.ts'
import { listKeysOf } from './key-store.ts'

/** My keys that are not revoked, the newest first; of the secret nothing is known any more. */
export const listAccessKeys = useCase({
  name: 'organizations.list-access-keys',
  title: { zh: '我的访问密钥', en: 'My access keys' },
  effect: 'read',
  roles: ['signedIn'],
  input: Type.Object({}, { additionalProperties: false }),
  run: async (context) => {
    const account = await requireOwnAccount(context)
    const { keyRequestsPerMinute: requestsPerMinute } = context.config
    return { requestsPerMinute, rows: await listKeysOf(context.db, account.id) }
  },
})
