import { Refusal } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import { cutPage, pageSize } from '../paging.ts'

export async function requireOrganization(db: Database, id: string) {
  const row = await db.selectFrom('organization').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('ORGANIZATION_NOT_FOUND')
  return row
}

/** An organization as it stands on a day: with the code and the business scope in force then. */
export async function requireOrganizationOn(db: Database, id: string, day: string) {
  const organization = await requireOrganization(db, id)
  const entries = await listEntries(db, id)
  const inForce = (what: Particular) => entries.find((entry) => entry.what === what && entry.from <= day)?.value
  return {
    ...organization,
    code: inForce('code') ?? organization.code,
    business_scope: inForce('businessScope') ?? organization.business_scope,
    entries,
  }
}

export type Particular = 'code' | 'businessScope'

export type OrganizationEntry = {
  readonly id: string
  readonly what: Particular
  readonly value: string
  readonly from: string
  readonly evidence: string
}

/** Every change of code and scope, the one that begins last first; of one day, the one entered last. */
async function listEntries(db: Database, organizationId: string): Promise<OrganizationEntry[]> {
  const rows = await db
    .selectFrom('organization_entry as e')
    .select(['e.id', 'e.what', 'e.value', 'e.in_force_from as from', 'e.evidence_name as evidence'])
    .where('e.organization_id', '=', organizationId)
    .orderBy('e.in_force_from', 'desc')
    .orderBy('e.id', 'desc')
    .execute()
  return rows as OrganizationEntry[] // `what` is one of the two by its check in the database
}

/**
 * Whether another organization has, had or has entered this code. Locks the code until the transaction ends, so that two
 * organizations cannot take it at once.
 */
export async function isCodeOfAnother(db: Database, code: string, organizationId: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`organization-code ${code}`}, 0))`.execute(db)
  const { rows } = await sql`
    select 1 from organization o where o.code = ${code} and o.id <> ${organizationId}
    union all
    select 1 from organization_entry e where e.what = 'code' and e.value = ${code} and e.organization_id <> ${organizationId}`.execute(
    db,
  )
  return rows.length > 0
}

export type Listing = {
  readonly q?: string | undefined
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

export async function listOrganizationRows(
  db: Database,
  { today, q, kinds, cursor, limit }: Listing & { readonly today: string; readonly kinds?: readonly string[] },
) {
  const size = pageSize(limit)
  const code = sql<string>`organization_value(organization.id, 'code', ${today}::date)`
  const kind = sql<string>`coalesce(organization.kind, 'association')`
  const named = q ? sql<boolean>`(strpos(name, ${q}) > 0 or strpos(${code}, upper(${q})) > 0)` : sql<boolean>`true`
  const asked = kinds ? sql<boolean>`${named} and ${kind} = any(${kinds})` : named
  const counted = db
    .selectFrom('organization')
    .select(sql<number>`count(*)::int`.as('total'))
    .where(asked)
    .executeTakeFirstOrThrow()
  const listed = db
    .selectFrom('organization')
    .select(['id', 'name', code.as('code'), kind.as('kind'), 'place'])
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
