import Type from 'typebox'
import { pageInput } from '../../paging.ts'
import { useCase } from '../../use-case.ts'
import { listKeysOfAll } from './key-store.ts'

/** The keys of every account that are not revoked, with the login of each. */
export const listAllAccessKeys = useCase({
  name: 'organizations.list-all-access-keys',
  title: { zh: '全部访问密钥', en: 'Access keys of all accounts' },
  effect: 'read',
  roles: ['administrator'],
  cli: { command: 'key list' },
  input: Type.Object({ ...pageInput }, { additionalProperties: false }),
  run: ({ db }, listing) => listKeysOfAll(db, listing),
})
