import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

export type AccountRow = {
  readonly id: string
  readonly login: string
  readonly person_id: string
  readonly password_hash: string | null
  readonly second_factor_secret: string | null
  readonly second_factor_pending: string | null
  readonly platform_administrator: boolean
  readonly state: string
  readonly tour_seen_at: Date | null
}

const COLUMNS = [
  'id',
  'login',
  'person_id',
  'password_hash',
  'second_factor_secret',
  'second_factor_pending',
  'platform_administrator',
  'state',
  'tour_seen_at',
] as const

export function findAccountByLogin(db: Database, login: string): Promise<AccountRow | undefined> {
  return db.selectFrom('account').select(COLUMNS).where('login', '=', login).executeTakeFirst()
}

export function findAccount(db: Database, id: string): Promise<AccountRow | undefined> {
  return db.selectFrom('account').select(COLUMNS).where('id', '=', id).executeTakeFirst()
}

export function findAccountsOfPerson(db: Database, personId: string): Promise<AccountRow[]> {
  return db.selectFrom('account').select(COLUMNS).where('person_id', '=', personId).orderBy('account.id').execute()
}

export type NewAccount = {
  readonly id: string
  readonly login: string
  readonly person_id: string
  readonly password_hash: string | null
  readonly platform_administrator: boolean
  readonly state: string
  readonly created_at: string
}

export async function insertAccount(db: Database, row: NewAccount): Promise<void> {
  await db.insertInto('account').values(row).execute()
}

type AccountChange = {
  readonly login?: string
  readonly password_hash?: string | null
  readonly second_factor_secret?: string | null
  readonly second_factor_pending?: string | null
  readonly second_factor_last_step?: number | null
  readonly platform_administrator?: boolean
  readonly state?: 'invited' | 'active' | 'disabled'
  readonly tour_seen_at?: string
}

export async function updateAccount(db: Database, id: string, change: AccountChange): Promise<void> {
  await db.updateTable('account').set(change).where('id', '=', id).execute()
}

/** Uses up one step of the second factor. False when it, or a later one, has been used: a code counts once. */
export async function useStep(db: Database, accountId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('account')
    .set({ second_factor_last_step: step })
    .where('id', '=', accountId)
    .where(sql<boolean>`coalesce(second_factor_last_step, -1) < ${step}`)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The active administrators, locked until the transaction ends, so that two cannot remove each other at once. */
export async function lockAdministrators(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('account')
    .select('id')
    .where('platform_administrator', '=', true)
    .where('state', '=', 'active')
    .orderBy('account.id')
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

const FIRST_ADMINISTRATOR_LOCK_KEY = 4_180_003

/** Whether anybody administers the platform, active or invited; holds the answer true until the transaction ends. */
export async function hasAdministrator(db: Database): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${sql.lit(FIRST_ADMINISTRATOR_LOCK_KEY)})`.execute(db)
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('platform_administrator', '=', true)
    .where('state', '<>', 'disabled')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
