import { dayInShanghai, Refusal } from '@zhunsheng/core'
import type { Actor } from '../../context.ts'
import type { Database } from '../../db/pool.ts'
import { isSecret, readKey } from './key-form.ts'
import { readHeldKey, saveUse } from './key-store.ts'

/** The account in whose name a program asks, and what its key lets it do. */
export type KeyHolder = {
  readonly actor: Actor
  readonly key: { readonly id: string; readonly acts: boolean }
}

/**
 * Who holds this key, with the memberships in force today. Refuses with `ACCESS_KEY_UNKNOWN`, and to whoever has the
 * secret with `ACCESS_KEY_REVOKED` (also where the account is not active) or `ACCESS_KEY_EXPIRED`.
 */
export async function findKeyHolder(db: Database, text: string, now: string): Promise<KeyHolder> {
  const [parts, today] = [readKey(text), dayInShanghai(now)]
  const row = parts ? await readHeldKey(db, parts.prefix, today) : undefined
  if (!parts || !row || !isSecret(parts, row.secret_hash)) throw new Refusal('ACCESS_KEY_UNKNOWN')
  if (row.revoked) throw new Refusal('ACCESS_KEY_REVOKED')
  if (row.expires_on < today) throw new Refusal('ACCESS_KEY_EXPIRED', { expiresOn: row.expires_on })
  if (row.last_used_on !== today) await saveUse(db, row.id, today)
  return {
    actor: {
      accountId: row.account_id,
      personId: row.person_id,
      platformAdministrator: row.platform_administrator,
      memberships: row.memberships,
    },
    key: { id: row.id, acts: row.acts },
  }
}
