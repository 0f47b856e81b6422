import { Refusal, type UsedNumber } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import { searchVector } from './search-text.ts'

export type Numbering = {
  readonly id: string
  readonly name: string
  /** The code in force on the day that was asked for. */
  readonly code: string
  /** Every code it has had or has entered: earlier numbers bear earlier codes. */
  readonly codes: readonly string[]
}

/**
 * Locks the organization's sequence until the transaction ends: concurrent approvals number one after another. `day` is
 * the day whose code is wanted.
 */
export async function lockNumbersOf(db: Database, organizationId: string, day: string): Promise<Numbering> {
  const { rows } = await sql<Numbering>`
    select o.id, o.name, organization_value(o.id, 'code', ${day}::date) as code,
      (select jsonb_agg(distinct known.code) from (
        select o.code union select e.value from organization_entry e where e.organization_id = o.id and e.what = 'code') known (code)) as codes
    from organization o
    where o.id = ${organizationId}
    for no key update of o`.execute(db)
  if (!rows[0]) throw new Refusal('ORGANIZATION_NOT_FOUND')
  return rows[0]
}

export async function findStandard(db: Database, id: string) {
  const row = await db.selectFrom('standard').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('STANDARD_NOT_FOUND')
  return row
}

export async function findStandardOfProject(db: Database, projectId: string) {
  const row = await db
    .selectFrom('standard')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy('standard.id', 'desc')
    .executeTakeFirst()
  if (!row) throw new Refusal('STANDARD_NOT_FOUND')
  return row
}

export function listUsedNumbers(db: Database, organizationId: string): Promise<UsedNumber[]> {
  return db
    .selectFrom('standard')
    .select(['sequence', 'part', 'year'])
    .where('organization_id', '=', organizationId)
    .execute()
}

/** Numbers known to be used, or left out, without a standard on record. */
export function listNumbersWithoutStandard(
  db: Database,
  organizationId: string,
): Promise<{ sequence: number; year: number | null }[]> {
  return db
    .selectFrom('number_gap')
    .select(['sequence', 'year'])
    .where('organization_id', '=', organizationId)
    .execute()
}

export async function findLegacyNumbers(db: Database, organizationId: string) {
  const row = await db
    .selectFrom('organization')
    .select(['legacy_numbers_last', 'created_on'])
    .where('id', '=', organizationId)
    .executeTakeFirst()
  if (!row) throw new Refusal('ORGANIZATION_NOT_FOUND')
  return row
}

/** Brings the derived row of a standard up to date. */
export async function saveStandardBoard(db: Database, standardId: string, reviewDue: string | null): Promise<void> {
  const standard = await findStandard(db, standardId)
  const values = {
    review_due: reviewDue,
    search: sql<string>`${searchVector([standard.number, standard.title, standard.title_en])}::tsvector`,
  }
  await db
    .insertInto('standard_board')
    .values({ standard_id: standardId, ...values })
    .onConflict((conflict) => conflict.column('standard_id').doUpdateSet(values))
    .execute()
}
