import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

export type BodyName = { readonly id: string; readonly name: string; readonly kind: string }

/** The bodies right below one, by name. */
export async function listChildren(db: Database, organizationId: string): Promise<BodyName[]> {
  const { rows } = await sql<BodyName>`
    select id, name, coalesce(kind, 'association') as kind from organization where parent_id = ${organizationId} order by name, id`.execute(
    db,
  )
  return rows
}

export type SectorCodeEntryRow = {
  readonly id: string
  readonly code: string
  readonly state: 'approved' | 'cleared'
  readonly from: string
  readonly document: string
  readonly legalBasis: string
}

/** Every entry of a code, or of all codes, the one that begins last first. */
export async function listSectorCodeRows(db: Database, code?: string): Promise<SectorCodeEntryRow[]> {
  const { rows } = await sql<SectorCodeEntryRow>`
    select id, code, state, from_on::text as "from", document, legal_basis as "legalBasis"
    from sector_code_status
    where ${code ?? null}::text is null or code = ${code ?? null}
    order by code, from_on desc, id desc`.execute(db)
  return rows
}

export type AuthorizationRow = {
  readonly id: string
  readonly organizationId: string
  readonly grantedBy: string
  readonly place: string
  readonly document: string
  readonly from: string
  readonly to: string | null
  readonly areaOfWork: string
  readonly version: number
}

/** Authorizations, the latest first: of one place, of the places of a province (two digits), or all. */
export async function listAuthorizationRows(db: Database, placeStart = ''): Promise<AuthorizationRow[]> {
  const { rows } = await sql<AuthorizationRow>`
    select a.id, a.organization_id as "organizationId", o.name as "grantedBy", a.place, a.document,
      a.from_on::text as "from", a.to_on::text as "to", a.area_of_work as "areaOfWork", a.version
    from place_authorization a join organization o on o.id = a.organization_id
    where starts_with(a.place, ${placeStart})
    order by a.place, a.from_on desc, a.id desc`.execute(db)
  return rows
}

export async function findAuthorization(db: Database, id: string): Promise<AuthorizationRow | undefined> {
  const rows = await listAuthorizationRows(db)
  return rows.find((row) => row.id === id)
}

export type YearlyReportRow = {
  readonly id: string
  readonly duty: string
  readonly year: number
  readonly sentOn: string
  readonly fileName: string
  readonly correction: string | null
}

/** What a body sent for a year, the first report of each duty first and its corrections after it. */
export async function listReportRows(db: Database, organizationId: string, year: number): Promise<YearlyReportRow[]> {
  const { rows } = await sql<YearlyReportRow>`
    select id, duty, year, sent_on::text as "sentOn", file_name as "fileName", correction
    from yearly_report
    where organization_id = ${organizationId} and year = ${year}
    order by id`.execute(db)
  return rows
}

export type ReportFile = {
  readonly organizationId: string
  readonly name: string
  readonly sha256: string
  readonly mediaType: string
}

export async function findReportFile(db: Database, id: string): Promise<ReportFile | undefined> {
  const { rows } = await sql<ReportFile>`
    select r.organization_id as "organizationId", r.file_name as name, r.file_sha256 as sha256, f.media_type as "mediaType"
    from yearly_report r join stored_file f on f.sha256 = r.file_sha256
    where r.id = ${id}`.execute(db)
  return rows[0]
}

/** How many cases that have not ended a body takes part in, and how many projects it has; its kind decides over both. */
export async function countInvolved(
  db: Database,
  organizationId: string,
): Promise<{ readonly cases: number; readonly projects: number }> {
  const { rows } = await sql<{ cases: number; projects: number }>`
    select (select count(*)::int from standard_case c where not c.ended and (c.keeper_id = ${organizationId}
        or exists (select 1 from case_party p where p.case_id = c.id and p.organization_id = ${organizationId}))) as cases,
      (select count(*)::int from project where organization_id = ${organizationId}) as projects`.execute(db)
  return rows[0] ?? { cases: 0, projects: 0 }
}
