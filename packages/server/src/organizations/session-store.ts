import { sql } from 'kysely'
import type { Membership } from '../context.ts'
import type { Database } from '../db/pool.ts'
import { inForceOn } from './membership-store.ts'

export type SessionRow = {
  csrf_token: string
  created_at: Date
  last_seen_at: Date
  expires_at: Date
  account_id: string
  person_id: string
  login: string
  name: string | null
  platform_administrator: boolean
  second_factor: boolean
  memberships: Membership[]
}

export async function insertSession(
  db: Database,
  row: { token_hash: string; account_id: string; csrf_token: string; now: string; expires_at: string },
): Promise<void> {
  const { now, ...values } = row
  await db
    .insertInto('session')
    .values({ ...values, created_at: now, last_seen_at: now })
    .execute()
}

/** Who holds this session, what they may be, in one statement: it runs with every signed-in request. */
export async function readSession(
  db: Database,
  tokenHash: string,
  now: string,
  today: string,
): Promise<SessionRow | undefined> {
  const { rows } = await sql<SessionRow>`
    select s.csrf_token, s.created_at, s.last_seen_at, s.expires_at, a.id as account_id, a.person_id, a.login, n.name,
      a.platform_administrator, a.second_factor_secret is not null as second_factor,
      coalesce((select jsonb_agg(jsonb_build_object('organizationId', m.organization_id, 'role', m.role) order by m.id)
        from membership m where m.account_id = a.id and ${inForceOn(today)}), '[]') as memberships
    from session s
    join account a on a.id = s.account_id and a.state = 'active'
    join person n on n.id = a.person_id
    where s.token_hash = ${tokenHash} and s.expires_at > ${now}::timestamptz`.execute(db)
  return rows[0]
}

export async function prolongSession(db: Database, tokenHash: string, now: string, expiresAt: string): Promise<void> {
  await db
    .updateTable('session')
    .set({ last_seen_at: now, expires_at: expiresAt })
    .where('token_hash', '=', tokenHash)
    .execute()
}

export async function deleteSession(db: Database, tokenHash: string): Promise<void> {
  await db.deleteFrom('session').where('token_hash', '=', tokenHash).execute()
}

export async function deleteSessionsOf(db: Database, accountId: string, butTokenHash = ''): Promise<void> {
  await db.deleteFrom('session').where('account_id', '=', accountId).where('token_hash', '<>', butTokenHash).execute()
}

/** Sessions that ran out stay refused whether or not they are removed; removing them keeps the table small. */
export async function deleteSessionsBefore(db: Database, now: string, accountId: string): Promise<void> {
  await db
    .deleteFrom('session')
    .where('account_id', '=', accountId)
    .where('expires_at', '<=', sql<Date>`${now}::timestamptz`)
    .execute()
}
