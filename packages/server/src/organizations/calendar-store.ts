import type { Database } from '../db/pool.ts'

/** The notices an administrator has entered, each in the place of the published one of its year. */
export function listNoticeSources(db: Database): Promise<{ year: number; source: string }[]> {
  return db.selectFrom('calendar_notice').select(['year', 'source']).orderBy('year').execute()
}

export function findNoticeOf(db: Database, year: number): Promise<{ id: string } | undefined> {
  return db.selectFrom('calendar_notice').select('id').where('year', '=', year).executeTakeFirst()
}

export function listNotices(db: Database): Promise<{ year: number; source: string; days: unknown }[]> {
  return db.selectFrom('calendar_notice').select(['year', 'source', 'days']).execute()
}
