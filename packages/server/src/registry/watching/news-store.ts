import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { News } from './news.ts'
import type { WatchSubject } from './watch-subject.ts'

export type NewsRow = {
  readonly id: string
  readonly watchId: string
  readonly toldOn: string
  readonly news: News
}

/** With what it is about. */
export type ToldRow = NewsRow &
  Pick<WatchSubject, 'kind' | 'family' | 'query' | 'department'> & { readonly projectTitle: string | null }

export type NewNews = { readonly id: string; readonly news: News }

export async function saveNews(
  db: Database,
  { accountId, watchId, at, on }: { accountId: string; watchId: string; at: string; on: string },
  news: readonly NewNews[],
): Promise<void> {
  if (news.length === 0) return
  await db
    .insertInto('watch_news')
    .values(
      news.map((each) => ({
        id: each.id,
        account_id: accountId,
        watch_id: watchId,
        told_at: at,
        told_on: on,
        news: JSON.stringify(each.news),
      })),
    )
    .execute()
}

/** What an account was told, the newest first; also of what it follows no longer. */
export async function listNewsOf(db: Database, accountId: string, limit: number): Promise<ToldRow[]> {
  const { rows } = await sql<ToldRow>`
    select n.id, n.watch_id as "watchId", n.told_on as "toldOn", n.news, w.kind, w.family, w.query, w.department,
      p.title as "projectTitle"
    from watch_news n join watch w on w.id = n.watch_id left join project p on p.id = w.project_id
    where n.account_id = ${accountId} order by n.id desc limit ${limit}`.execute(db)
  return rows
}

/** The last few news of each open watch of an account. */
export async function listLastNews(db: Database, accountId: string, limit: number): Promise<NewsRow[]> {
  const { rows } = await sql<NewsRow>`select n.id, n.watch_id as "watchId", n.told_on as "toldOn", n.news
    from watch w cross join lateral (
      select * from watch_news n where n.account_id = w.account_id and n.watch_id = w.id order by n.id desc limit ${limit}
    ) n
    where w.account_id = ${accountId} and w.ended_on is null order by n.id desc`.execute(db)
  return rows
}
