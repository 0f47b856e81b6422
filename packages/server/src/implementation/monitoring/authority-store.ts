import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

/** What sort of body each organization is, and where. */
export async function listBodies(
  db: Database,
  organizationIds: readonly string[],
): Promise<{ id: string; kind: string | null; place: string | null }[]> {
  const { rows } = await sql<{ id: string; kind: string | null; place: string | null }>`
    select id, kind, place from organization where id in (${sql.join([...organizationIds, ''])})`.execute(db)
  return rows
}

/** Refused elsewhere: null where there is no such organization. */
export async function findBodyName(db: Database, organizationId: string): Promise<string | null> {
  const row = await db.selectFrom('organization').select('name').where('id', '=', organizationId).executeTakeFirst()
  return row?.name ?? null
}

/** The accounts that act for an organization on a day, each once. */
export async function listBodyAccounts(db: Database, organizationId: string, day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.id', 'm.account_id')
    .select('a.id')
    .distinct()
    .where('m.organization_id', '=', organizationId)
    .where('m.role', 'in', ['secretary', 'leader'])
    .where('m.from_on', '<=', day)
    .where((where) => where.or([where('m.to_on', 'is', null), where('m.to_on', '>=', day)]))
    .where('a.state', '=', 'active')
    .orderBy('a.id')
    .execute()
  return rows.map(({ id }) => id)
}
