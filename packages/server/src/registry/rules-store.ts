import { defaultRules, type OrganizationRules } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

/** The organization's rules as of a day: of each name the latest setting that has begun, else the default. */
export async function readRules(db: Database, organizationId: string, today: string): Promise<OrganizationRules> {
  const { rows } = await sql<{ rules: Partial<OrganizationRules> | null }>`
    select jsonb_object_agg(r.name, r.value) as rules from (
      select distinct on (name) name, value from organization_rule
      where organization_id = ${organizationId} and in_force_from <= ${today}::date
      order by name, in_force_from desc, id desc) r`.execute(db)
  return { ...defaultRules, ...rows[0]?.rules }
}
