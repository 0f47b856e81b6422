import { createAccessKey } from './create-access-key.ts'
import { listAccessKeys } from './list-access-keys.ts'
import { listAllAccessKeys } from './list-all-access-keys.ts'
import { revokeAccessKey } from './revoke-access-key.ts'

/** Keys with which programs ask in the name of an account. */
export const accessKeyUseCases = [createAccessKey, listAccessKeys, listAllAccessKeys, revokeAccessKey] as const
