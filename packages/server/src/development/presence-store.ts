import { sql } from 'kysely'
import { PRESENCE_SECONDS } from '../db/expired.ts'
import type { Database } from '../db/pool.ts'

type Present = { readonly projectId: string; readonly accountId: string; readonly now: string }

/** What is known so freshly is not written again: a write makes every answer that is kept for others ask anew. */
const FRESH_SECONDS = 30

const secondsBefore = (now: string, seconds: number) => new Date(Date.parse(now) - seconds * 1000)

export async function savePresence(db: Database, { projectId, accountId, now }: Present): Promise<void> {
  const fresh = await db
    .selectFrom('presence')
    .select('account_id')
    .where('project_id', '=', projectId)
    .where('account_id', '=', accountId)
    .where('seen_at', '>', secondsBefore(now, FRESH_SECONDS))
    .executeTakeFirst()
  if (fresh) return
  await db
    .insertInto('presence')
    .values({ project_id: projectId, account_id: accountId, seen_at: now })
    .onConflict((conflict) => conflict.columns(['project_id', 'account_id']).doUpdateSet({ seen_at: now }))
    .execute()
}

export async function deletePresence(db: Database, { projectId, accountId }: Omit<Present, 'now'>): Promise<void> {
  await db.deleteFrom('presence').where('project_id', '=', projectId).where('account_id', '=', accountId).execute()
}

/** The names of the others who have the project open, by name. */
export async function listOthersPresent(
  db: Database,
  { projectId, accountId, now }: Omit<Present, 'accountId'> & { readonly accountId: string | null },
): Promise<string[]> {
  const rows = await db
    .selectFrom('presence as t')
    .innerJoin('account as a', 'a.id', 't.account_id')
    .innerJoin('person as n', 'n.id', 'a.person_id')
    .select(sql<string>`coalesce(n.name, a.login)`.as('name'))
    .where('t.project_id', '=', projectId)
    .where('t.account_id', '<>', accountId ?? '')
    .where('t.seen_at', '>=', secondsBefore(now, PRESENCE_SECONDS))
    .orderBy('name')
    .execute()
  return rows.map(({ name }) => name)
}
