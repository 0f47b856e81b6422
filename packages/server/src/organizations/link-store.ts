import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

export type LinkPurpose = 'set-password' | 'task' | 'ballot' | 'comment' | 'opinion'

export type LinkRow = {
  readonly token_hash: string
  readonly purpose: string
  readonly subject_id: string
  readonly data: unknown
  readonly expires_at: Date
}

const COLUMNS = ['token_hash', 'purpose', 'subject_id', 'data', 'expires_at'] as const

export async function insertLink(
  db: Database,
  row: { token_hash: string; purpose: LinkPurpose; subject_id: string; data: string; expires_at: string },
): Promise<void> {
  await db.insertInto('one_time_link').values(row).execute()
}

export function readLink(db: Database, tokenHash: string, now: string): Promise<LinkRow | undefined> {
  return db
    .selectFrom('one_time_link')
    .select(COLUMNS)
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`${now}::timestamptz`)
    .executeTakeFirst()
}

/** Marks a live link as used; of two who use it at once, one finds nothing. */
export function spendLink(
  db: Database,
  tokenHash: string,
  purpose: LinkPurpose,
  now: string,
): Promise<LinkRow | undefined> {
  return db
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`${now}::timestamptz`)
    .returning(COLUMNS)
    .executeTakeFirst()
}

/** Whatever else was sent for the same purpose is worth nothing any more. */
export async function spendLinksFor(db: Database, purpose: LinkPurpose, subjectId: string, now: string): Promise<void> {
  await db
    .updateTable('one_time_link')
    .set({ used_at: now })
    .where('purpose', '=', purpose)
    .where('subject_id', '=', subjectId)
    .where('used_at', 'is', null)
    .execute()
}

/** Whether a live link for this subject runs out after an instant. */
export async function hasLinkBeyond(
  db: Database,
  purpose: LinkPurpose,
  subjectId: string,
  instant: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('one_time_link')
    .select('token_hash')
    .where('purpose', '=', purpose)
    .where('subject_id', '=', subjectId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`${instant}::timestamptz`)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
