import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

export async function findFeedToken(db: Database, accountId: string): Promise<string | null> {
  const row = await db.selectFrom('watch_feed').select('token').where('account_id', '=', accountId).executeTakeFirst()
  return row?.token ?? null
}

/** Makes an address or puts a new one in the place of the old, which then opens nothing. */
export async function saveFeedToken(db: Database, accountId: string, token: string, at: string): Promise<void> {
  await db
    .insertInto('watch_feed')
    .values({ account_id: accountId, token, made_at: at })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ token, made_at: at }))
    .execute()
}

/** Whose feed it is; nobody's where the account may not sign in any more. */
export async function findFollowerBy(db: Database, token: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select a.id from watch_feed f join account a on a.id = f.account_id
    where f.token = ${token} and a.state = 'active'`.execute(db)
  return rows[0]?.id ?? null
}
