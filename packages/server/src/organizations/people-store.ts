import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import { cutPage, pageSize } from '../paging.ts'
import type { Page, PersonRow } from '../views.ts'
import { inForceOn } from './membership-store.ts'
import type { Listing } from './organization-store.ts'

/** `visible`: the organizations whose roles the reader may see; `null` for all, and for accounts without any role. */
export type PeopleSought = {
  readonly visible: readonly string[] | null
  readonly organizationId: string | null
  readonly today: string
}

export async function listPersonRows(
  db: Database,
  { visible, organizationId, today }: PeopleSought,
  { q, cursor, limit }: Listing,
): Promise<Page<PersonRow>> {
  const size = pageSize(limit)
  const seen = visible === null ? sql`true` : sql`m.organization_id = any(${[...visible]}::text[])`
  const here = organizationId === null ? sql`true` : sql`m.organization_id = ${organizationId}`
  const inOrganization = sql`exists (select 1 from membership m where m.account_id = a.id and ${inForceOn(today)} and ${seen} and ${here})`
  const asked = q ? sql`(strpos(n.name, ${q}) > 0 or strpos(a.login, lower(${q})) > 0)` : sql`true`
  const where = sql`n.erased_at is null and ${asked} and ${visible === null && organizationId === null ? sql`true` : inOrganization}`
  const counted = sql<{
    total: number
  }>`select count(*)::int as total from account a join person n on n.id = a.person_id where ${where}`.execute(db)
  const listed = sql<PersonRow & { accountId: string }>`
    select a.id as "accountId", n.id as "personId", coalesce(n.name, '') as name, a.login, a.state,
      coalesce((select jsonb_agg(jsonb_build_object('organizationId', o.id, 'organizationName', o.name, 'role', m.role) order by m.id)
        from membership m join organization o on o.id = m.organization_id
        where m.account_id = a.id and ${inForceOn(today)} and ${seen}), '[]') as roles
    from account a join person n on n.id = a.person_id
    where ${where} and a.id > ${cursor ?? ''}
    order by a.id
    limit ${size + 1}`.execute(db)
  const [{ rows: totals }, { rows }] = await Promise.all([counted, listed])
  return { ...cutPage(rows, size, ({ accountId }) => accountId), total: totals[0]?.total ?? 0 }
}
