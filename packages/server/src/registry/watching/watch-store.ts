import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { Seen } from './look.ts'
import type { WatchSubject } from './watch-subject.ts'

export type WatchRow = WatchSubject & {
  readonly id: string
  readonly accountId: string
  readonly projectTitle: string | null
  readonly seen: Seen
  readonly begunOn: string
}

const columns = sql`w.id, w.account_id as "accountId", w.kind, w.family, w.project_id as "projectId", p.title as "projectTitle",
  w.query, w.department, w.seen, w.begun_on as "begunOn"`

export async function listWatchesOf(db: Database, accountId: string): Promise<WatchRow[]> {
  const { rows } = await sql<WatchRow>`select ${columns} from watch w left join project p on p.id = w.project_id
    where w.account_id = ${accountId} and w.ended_on is null order by w.id desc`.execute(db)
  return rows
}

export async function countWatchesOf(db: Database, accountId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from watch
    where account_id = ${accountId} and ended_on is null`.execute(db)
  return rows[0]?.count ?? 0
}

/** Accounts that follow something, in the order of their ids, a few at a time; only those that may still sign in. */
export async function listFollowersAfter(db: Database, after: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select a.id from account a
    where a.id > ${after} and a.state = 'active'
      and exists (select 1 from watch w where w.account_id = a.id and w.ended_on is null)
    order by a.id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Whether anybody follows a search, so that the index is needed. */
export async function followsSearches(db: Database): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`
    select exists (select 1 from watch where kind = 'query' and ended_on is null) as any`.execute(db)
  return rows[0]?.any ?? false
}

export async function findOpenWatch(db: Database, accountId: string, id: string): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('watch')
    .select('id')
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
}

/** The open watch of just this subject. */
export async function findWatchOf(
  db: Database,
  accountId: string,
  { kind, family, projectId, query, department }: WatchSubject,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from watch
    where account_id = ${accountId} and ended_on is null and kind = ${kind}
      and coalesce(family, project_id, query, department) = ${family ?? projectId ?? query ?? department}`.execute(db)
  return rows[0]?.id ?? null
}

export type NewWatch = WatchSubject & Pick<WatchRow, 'id' | 'accountId' | 'seen' | 'begunOn'>

/** Begins a watch; one that was begun at the same moment is left as it is. */
export async function saveWatch(db: Database, watch: NewWatch): Promise<void> {
  await db
    .insertInto('watch')
    .values({
      id: watch.id,
      account_id: watch.accountId,
      kind: watch.kind,
      family: watch.family,
      project_id: watch.projectId,
      query: watch.query,
      department: watch.department,
      seen: JSON.stringify(watch.seen),
      begun_on: watch.begunOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function saveSeen(db: Database, id: string, seen: Seen): Promise<void> {
  await db
    .updateTable('watch')
    .set({ seen: JSON.stringify(seen) })
    .where('id', '=', id)
    .execute()
}

export async function saveWatchEnd(db: Database, id: string, day: string): Promise<void> {
  await db.updateTable('watch').set({ ended_on: day }).where('id', '=', id).execute()
}
