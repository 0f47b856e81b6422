import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { WatchPicture } from './watch-picture.ts'

export type WatchRow = {
  readonly id: string
  readonly accountId: string
  readonly kind: 'standard' | 'references'
  readonly family: string | null
  readonly projectId: string | null
  readonly projectTitle: string | null
  readonly seen: WatchPicture
  readonly begunOn: string
}

const columns = sql`w.id, w.account_id as "accountId", w.kind, w.family, w.project_id as "projectId", p.title as "projectTitle",
  w.seen, w.begun_on as "begunOn"`

export async function listWatchesOf(db: Database, accountId: string): Promise<WatchRow[]> {
  const { rows } = await sql<WatchRow>`select ${columns} from watch w left join project p on p.id = w.project_id
    where w.account_id = ${accountId} and w.ended_on is null order by w.id desc`.execute(db)
  return rows
}

/** Watches in the order of their ids, a page at a time; only those of accounts that may still sign in. */
export async function listWatchesAfter(db: Database, after: string, limit: number): Promise<WatchRow[]> {
  const { rows } = await sql<WatchRow>`select ${columns} from watch w
    join account a on a.id = w.account_id left join project p on p.id = w.project_id
    where w.id > ${after} and w.ended_on is null and a.state = 'active' order by w.id limit ${limit}`.execute(db)
  return rows
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

export type NewWatch = Pick<WatchRow, 'id' | 'accountId' | 'kind' | 'family' | 'projectId' | 'seen' | 'begunOn'>

/** Begins a watch; one that is there already is left as it is. */
export async function saveWatch(db: Database, watch: NewWatch): Promise<void> {
  await db
    .insertInto('watch')
    .values({
      id: watch.id,
      account_id: watch.accountId,
      kind: watch.kind,
      family: watch.family,
      project_id: watch.projectId,
      seen: JSON.stringify(watch.seen),
      begun_on: watch.begunOn,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function saveSeen(db: Database, id: string, seen: WatchPicture): Promise<void> {
  await db
    .updateTable('watch')
    .set({ seen: JSON.stringify(seen) })
    .where('id', '=', id)
    .execute()
}

export async function saveWatchEnd(db: Database, id: string, day: string): Promise<void> {
  await db.updateTable('watch').set({ ended_on: day }).where('id', '=', id).execute()
}
