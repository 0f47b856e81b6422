import { Refusal } from '@zhunsheng/core'
import { type Selectable, sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { CaseActTable, StandardCaseTable } from '../../db/tables.ts'

export type CaseRow = Selectable<StandardCaseTable>
export type CaseActRow = Selectable<CaseActTable>

export async function findCase(db: Database, id: string): Promise<CaseRow> {
  const row = await db.selectFrom('standard_case').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new Refusal('CASE_NOT_FOUND')
  return row
}

/** The case, held until the transaction ends: two who act at once follow one another. */
export async function lockCase(db: Database, id: string): Promise<CaseRow> {
  const row = await db.selectFrom('standard_case').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new Refusal('CASE_NOT_FOUND')
  return row
}

export type PartyRow = {
  readonly part: string
  readonly organizationId: string
  readonly name: string
  readonly kind: string
  readonly place: string | null
  /** Whether anybody of the body can sign in; for one that nobody can, the keeper enters its decisions. */
  readonly isHere: boolean
}

export async function readParties(db: Database, caseId: string): Promise<PartyRow[]> {
  const { rows } = await sql<PartyRow>`
    select y.part, o.id as "organizationId", o.name, coalesce(o.kind, 'association') as kind, o.place,
      exists (select 1 from membership m join account a on a.id = m.account_id
        where m.organization_id = o.id and m.role in ('secretary', 'leader') and m.to_on is null and a.state <> 'disabled') as "isHere"
    from case_party y join organization o on o.id = y.organization_id
    where y.case_id = ${caseId} order by y.part`.execute(db)
  return rows
}

export async function readBodies(db: Database, ids: readonly string[]) {
  const { rows } = await sql<{ id: string; name: string; kind: string; place: string | null }>`
    select o.id, o.name, coalesce(o.kind, 'association') as kind, o.place from organization o where o.id = any(${ids})`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

export function readActs(db: Database, caseId: string): Promise<CaseActRow[]> {
  return db.selectFrom('case_act').selectAll().where('case_id', '=', caseId).orderBy('position').execute()
}

export function readCorrections(db: Database, caseId: string) {
  return db.selectFrom('case_correction').selectAll().where('case_id', '=', caseId).orderBy('id').execute()
}

/** Names of persons by id; an erased one has none any more. */
export async function readNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function missingFiles(db: Database, hashes: readonly string[]): Promise<string[]> {
  if (hashes.length === 0) return []
  const rows = await db
    .selectFrom('stored_file')
    .select('sha256')
    .where('sha256', 'in', [...hashes])
    .execute()
  const known = new Set(rows.map(({ sha256 }) => sha256))
  return hashes.filter((hash) => !known.has(hash))
}

export async function mediaTypeOf(db: Database, sha256: string): Promise<string | undefined> {
  const row = await db.selectFrom('stored_file').select('media_type').where('sha256', '=', sha256).executeTakeFirst()
  return row?.media_type
}

/** The own version of a procedure that is in force for an organization on a day. */
export function findOwnVersion(db: Database, organizationId: string, procedure: string, day: string) {
  return db
    .selectFrom('own_procedure_version')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('procedure', '=', procedure)
    .where('in_force_from', '<=', day)
    .orderBy('in_force_from', 'desc')
    .executeTakeFirst()
}

/** Every own version that an organization has set, the latest day first. */
export const listOwnVersions = (db: Database, organizationId: string) =>
  db
    .selectFrom('own_procedure_version')
    .select(['id', 'procedure', 'in_force_from', 'body'])
    .where('organization_id', '=', organizationId)
    .orderBy('in_force_from', 'desc')
    .orderBy('id', 'desc')
    .execute()

export const findOwnVersionById = (db: Database, id: string) =>
  db.selectFrom('own_procedure_version').selectAll().where('id', '=', id).executeTakeFirst()

export async function isPlanNumberOfAnother(db: Database, planNumber: string, caseId: string): Promise<boolean> {
  const row = await db
    .selectFrom('standard_case')
    .select('id')
    .where('plan_number', '=', planNumber)
    .where('id', '<>', caseId)
    .executeTakeFirst()
  return row !== undefined
}

export async function isNumberOfAnother(db: Database, number: string, caseId: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select exists (select 1 from standard_case c join case_act a on a.case_id = c.id and a.act = 'publish'
      where c.standard_number = ${number} and c.id <> ${caseId}) as taken`.execute(db)
  return rows[0]?.taken ?? false
}

/** The case that made a standard, by its number. */
export async function findCaseOfStandard(
  db: Database,
  number: string,
): Promise<{ readonly keeper_id: string; readonly title: string; readonly title_en: string | null } | undefined> {
  const { rows } = await sql<{ keeper_id: string; title: string; title_en: string | null }>`
    select c.keeper_id, c.title, c.title_en from standard_case c join case_act a on a.case_id = c.id and a.act = 'publish'
    where c.standard_number = ${number} order by a.id desc limit 1`.execute(db)
  return rows[0]
}
