import type { Database } from '../db/pool.ts'

export function findNoticeOf(db: Database, year: number): Promise<{ id: string } | undefined> {
  return db.selectFrom('calendar_notice').select('id').where('year', '=', year).executeTakeFirst()
}
