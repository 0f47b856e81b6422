import { sql } from 'kysely'
import type { Membership } from '../../context.ts'
import type { Database } from '../../db/pool.ts'
import { cutPage, pageSize } from '../../paging.ts'
import type { AccessKeyOfAccount, AccessKeyView, Page } from '../../views.ts'
import { inForceOn } from '../membership-store.ts'

export type NewKey = {
  readonly id: string
  readonly account_id: string
  readonly prefix: string
  readonly secret_hash: string
  readonly name: string
  readonly acts: boolean
  readonly made_on: string
  readonly expires_on: string
}

export async function insertKey(db: Database, row: NewKey): Promise<void> {
  await db.insertInto('access_key').values(row).execute()
}

const view = sql`k.id, k.prefix, k.name, k.acts, k.made_on as "madeOn", k.expires_on as "expiresOn",
  k.last_used_on as "lastUsedOn"`

/** The keys that count or did until they expired; the newest first. */
export async function listKeysOf(db: Database, accountId: string): Promise<AccessKeyView[]> {
  const { rows } = await sql<AccessKeyView>`select ${view} from access_key k
    where k.account_id = ${accountId} and k.revoked_on is null order by k.id desc`.execute(db)
  return rows
}

/** The keys of every account, for whoever runs the platform. */
export async function listKeysOfAll(
  db: Database,
  { cursor, limit }: { cursor?: string | undefined; limit?: number | undefined },
): Promise<Page<AccessKeyOfAccount>> {
  const size = pageSize(limit)
  const counted = sql<{ total: number }>`select count(*)::int as total from access_key
    where revoked_on is null`.execute(db)
  const listed = sql<AccessKeyOfAccount>`select ${view}, a.id as "accountId", a.login from access_key k
    join account a on a.id = k.account_id
    where k.revoked_on is null and k.id > ${cursor ?? ''} order by k.id limit ${size + 1}`.execute(db)
  const [{ rows: totals }, { rows }] = await Promise.all([counted, listed])
  return { ...cutPage(rows, size, ({ id }) => id), total: totals[0]?.total ?? 0 }
}

/** How many keys of an account count on a day; its row is locked, so that two made at once are both counted. */
export async function countKeysInForce(db: Database, accountId: string, today: string): Promise<number> {
  await sql`select 1 from account where id = ${accountId} for update`.execute(db)
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from access_key
    where account_id = ${accountId} and revoked_on is null and expires_on >= ${today}`.execute(db)
  return rows[0]?.count ?? 0
}

export type OpenKey = { readonly id: string; readonly account_id: string; readonly prefix: string }

export function findOpenKey(db: Database, id: string): Promise<OpenKey | undefined> {
  return db
    .selectFrom('access_key')
    .select(['id', 'account_id', 'prefix'])
    .where('id', '=', id)
    .where('revoked_on', 'is', null)
    .executeTakeFirst()
}

export async function saveRevocation(db: Database, id: string, today: string): Promise<void> {
  await db.updateTable('access_key').set({ revoked_on: today }).where('id', '=', id).execute()
}

/** Ends every key of an account at once. */
export async function revokeKeysOf(db: Database, accountId: string, today: string): Promise<void> {
  await db
    .updateTable('access_key')
    .set({ revoked_on: today })
    .where('account_id', '=', accountId)
    .where('revoked_on', 'is', null)
    .execute()
}

/** What a person called their keys may name them or others. */
export async function blankKeyNames(db: Database, accountId: string): Promise<void> {
  await db.updateTable('access_key').set({ name: '' }).where('account_id', '=', accountId).execute()
}

export type HeldKey = {
  readonly id: string
  readonly secret_hash: string
  readonly acts: boolean
  readonly expires_on: string
  readonly last_used_on: string | null
  readonly revoked: boolean
  readonly account_id: string
  readonly person_id: string
  readonly platform_administrator: boolean
  readonly memberships: Membership[]
}

/** The key with this prefix, its owner and what they may be today, in one statement: it runs with every request. */
export async function readHeldKey(db: Database, prefix: string, today: string): Promise<HeldKey | undefined> {
  const { rows } = await sql<HeldKey>`
    select k.id, k.secret_hash, k.acts, k.expires_on, k.last_used_on,
      (k.revoked_on is not null or a.state <> 'active') as revoked,
      a.id as account_id, a.person_id, a.platform_administrator,
      coalesce((select jsonb_agg(jsonb_build_object('organizationId', m.organization_id, 'role', m.role) order by m.id)
        from membership m where m.account_id = a.id and ${inForceOn(today)}), '[]') as memberships
    from access_key k join account a on a.id = k.account_id
    where k.prefix = ${prefix}`.execute(db)
  return rows[0]
}

export async function saveUse(db: Database, id: string, today: string): Promise<void> {
  await db.updateTable('access_key').set({ last_used_on: today }).where('id', '=', id).execute()
}
