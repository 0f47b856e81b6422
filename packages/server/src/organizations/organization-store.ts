import { Refusal } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import { cutPage, pageSize } from '../paging.ts'

export async function requireOrganization(db: Database, id: string) {
  const row = await db.selectFrom('organization').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('ORGANIZATION_NOT_FOUND')
  return row
}

export type Listing = {
  readonly q?: string | undefined
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

export async function listOrganizationRows(db: Database, { q, cursor, limit }: Listing) {
  const size = pageSize(limit)
  const asked = q ? sql<boolean>`(strpos(name, ${q}) > 0 or strpos(code, upper(${q})) > 0)` : sql<boolean>`true`
  const counted = db
    .selectFrom('organization')
    .select(sql<number>`count(*)::int`.as('total'))
    .where(asked)
    .executeTakeFirstOrThrow()
  const listed = db
    .selectFrom('organization')
    .select(['id', 'name', 'code'])
    .where(asked)
    .where('organization.id', '>', cursor ?? '')
    .orderBy('organization.id')
    .limit(size + 1)
    .execute()
  const [{ total }, rows] = await Promise.all([counted, listed])
  return { ...cutPage(rows, size, ({ id }) => id), total }
}

export type RuleSetting = { readonly name: string; readonly value: unknown; readonly from: string }

/** Every setting of the organization's rules, the one that begins last first; of one day, the one entered last. */
export function listRuleSettings(db: Database, organizationId: string): Promise<RuleSetting[]> {
  return db
    .selectFrom('organization_rule as r')
    .select(['r.name', 'r.value', 'r.in_force_from as from'])
    .where('r.organization_id', '=', organizationId)
    .orderBy('r.in_force_from', 'desc')
    .orderBy('r.id', 'desc')
    .execute()
}

export type GapReason = { readonly sequence: number; readonly year: number | null; readonly reason: string }

/** The reasons given for gaps; the latest of a gap last. */
export function listGapReasons(db: Database, organizationId: string): Promise<GapReason[]> {
  return db
    .selectFrom('number_gap as g')
    .select(['g.sequence', 'g.year', 'g.reason'])
    .where('g.organization_id', '=', organizationId)
    .orderBy('g.id')
    .execute()
}
