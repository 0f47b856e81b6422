import { Refusal } from '@zhunsheng/core'
import type { Context } from '../context.ts'
import { sha256Text } from '../db/ledger.ts'
import type { Database } from '../db/pool.ts'
import { insertLink, type LinkPurpose, type LinkRow, readLink, spendLink } from './link-store.ts'

export type { LinkPurpose } from './link-store.ts'

/** What a link is for. `subjectId` is an account, a task, a member of a panel or a hearing; `data` says where it belongs. */
export type OneTimeLink = {
  readonly purpose: LinkPurpose
  readonly subjectId: string
  readonly data: Readonly<Record<string, string>>
  readonly expiresAt: string
}

const HOUR_MS = 3_600_000

type NewLink = {
  readonly purpose: LinkPurpose
  readonly subjectId: string
  readonly hours: number
  readonly data?: Readonly<Record<string, string>>
}

/** Makes a link and answers its token, which is kept nowhere: the table holds its SHA-256. */
export async function makeLink(
  context: Context,
  { purpose, subjectId, hours, data = {} }: NewLink,
): Promise<{ token: string; expiresAt: string }> {
  const token = context.newToken()
  const expiresAt = new Date(Date.parse(context.now) + hours * HOUR_MS).toISOString()
  await insertLink(context.db, {
    token_hash: sha256Text(token),
    purpose,
    subject_id: subjectId,
    data: JSON.stringify(data),
    expires_at: expiresAt,
  })
  return { token, expiresAt }
}

/** What a link is for, without using it: for the page that shows the task. `null` when it has expired or was used. */
export async function openLink(db: Database, token: string, now: string): Promise<OneTimeLink | null> {
  const row = await readLink(db, sha256Text(token), now)
  return row ? linkOf(row) : null
}

/** Uses a link up, in the transaction of what is done with it. Refuses with `LINK_EXPIRED`. */
export async function useLink(context: Context, token: string, purpose: LinkPurpose): Promise<OneTimeLink> {
  const row = await spendLink(context.db, sha256Text(token), purpose, context.now)
  if (!row) throw new Refusal('LINK_EXPIRED')
  return linkOf(row)
}

const linkOf = (row: LinkRow): OneTimeLink => ({
  purpose: row.purpose as LinkPurpose, // the column's check allows exactly these
  subjectId: row.subject_id,
  data: row.data as Record<string, string>, // written by makeLink from exactly this
  expiresAt: row.expires_at.toISOString(),
})
