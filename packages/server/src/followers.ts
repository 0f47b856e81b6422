import type { IsoDate } from '@zhunsheng/core'
import type { Database } from './db/pool.ts'
import { saveOwnRecord } from './registry/entering/save-own-record.ts'

/** What is derived from a traced row, in the transaction that wrote the row, whichever act it was. */
const followers: Readonly<Record<string, (db: Database, id: string, today: IsoDate) => Promise<void>>> = {
  standard: saveOwnRecord,
}

/** Lets everything follow that hangs on the rows written; each row once. */
export async function follow(
  db: Database,
  rows: readonly { readonly table: string; readonly id: string }[],
  today: IsoDate,
): Promise<void> {
  const followed = new Set<string>()
  for (const { table, id } of rows) {
    const follower = followers[table]
    if (!follower || followed.has(`${table}/${id}`)) continue
    followed.add(`${table}/${id}`)
    await follower(db, id, today)
  }
}
