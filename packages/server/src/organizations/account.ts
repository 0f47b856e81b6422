import { Refusal } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import type { Database } from '../db/pool.ts'
import { type AccountRow, findAccount, lockAdministrators } from './account-store.ts'

export async function requireAccount(db: Database, id: string): Promise<AccountRow> {
  const account = await findAccount(db, id)
  if (!account) throw new Refusal('PERSON_NOT_FOUND')
  return account
}

/** The account of whoever asks; the runner let nobody else in. */
export async function requireOwnAccount({ actor, db }: Context): Promise<AccountRow> {
  if (actor.accountId === null) throw new Refusal('NOT_SIGNED_IN')
  return requireAccount(db, actor.accountId)
}

/** The platform never loses its last administrator. Refuses with `LAST_ADMINISTRATOR`. */
export async function requireAnotherAdministrator(db: Database, account: AccountRow): Promise<void> {
  if (!account.platform_administrator || account.state !== 'active') return
  const others = (await lockAdministrators(db)).filter((id) => id !== account.id)
  if (others.length === 0) throw new Refusal('LAST_ADMINISTRATOR')
}
