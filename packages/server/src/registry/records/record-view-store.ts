import type { Authority, Claim, Conflict, RecordFacts } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

export type RecordRow = RecordFacts & {
  readonly id: number
  readonly number: string
  readonly family: string
  readonly kind: string
  readonly level: string | null
  readonly nature: string | null
  readonly year: number | null
  readonly title: string | null
  readonly titleEn: string | null
  readonly issuer: string | null
  readonly department: string | null
  readonly committee: string | null
  readonly draftedBy: readonly string[]
  readonly ics: readonly string[]
  readonly ccs: readonly string[]
  readonly sectors: readonly string[]
  readonly division: string | null
  readonly conflicts: readonly Conflict[]
  readonly standardId: string | null
}

const columns = sql`r.id, r.number, r.family, r.kind, r.level, r.nature, r.year, r.title, r.title_en as "titleEn",
  r.claimed_status as "claimedStatus", r.published_on as "publishedOn", r.implements_on as "implementsOn",
  r.withdrawn_on as "withdrawnOn", r.replaced_on as "replacedOn", r.issuer, r.department, r.committee,
  r.drafted_by as "draftedBy", r.ics, r.ccs, r.sectors, r.division, r.evidence, r.conflicts, r.as_of as "asOf",
  r.standard_id as "standardId", r.standard_id is not null as "isOwn"`

export async function readRecordRows(db: Database, numbers: readonly string[]): Promise<RecordRow[]> {
  const { rows } =
    await sql<RecordRow>`select ${columns} from standard_record r where not r.is_empty and r.number = any(${numbers})`.execute(
      db,
    )
  return rows
}

/** Records by id, in the order asked for. */
export async function readRecordsById(db: Database, ids: readonly number[]): Promise<RecordRow[]> {
  const { rows } =
    await sql<RecordRow>`select ${columns} from standard_record r where not r.is_empty and r.id = any(${ids})`.execute(
      db,
    )
  const byId = new Map(rows.map((row) => [Number(row.id), row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Every edition of several standards, by the number that the editions of each share. */
export async function readFamiliesRows(db: Database, families: readonly string[]): Promise<RecordRow[]> {
  if (families.length === 0) return []
  const { rows } = await sql<RecordRow>`
    select ${columns} from standard_record r where not r.is_empty and r.family = any(${families}) order by r.year desc nulls last, r.number`.execute(
    db,
  )
  return rows
}

/** Editions of one standard and its parts and amendments: what begins with the same number. The newest first. */
export async function readFamilyRows(db: Database, family: string): Promise<RecordRow[]> {
  const { rows } = await sql<RecordRow>`
    select ${columns} from standard_record r where not r.is_empty and r.family = ${family} order by r.year desc nulls last, r.number`.execute(
    db,
  )
  return rows
}

export type ClaimRow = {
  readonly sourceId: string
  readonly sourceName: string
  readonly authority: Authority
  readonly asOf: string
  readonly claim: Claim
  readonly importId: string | null
  readonly rowNumber: number | null
}

/** What each source said, the strongest and latest first; what was taken back by undoing an import is left out. */
export async function readClaimRows(db: Database, recordId: number): Promise<ClaimRow[]> {
  const { rows } = await sql<ClaimRow>`
    select s.id as "sourceId", s.name as "sourceName", s.authority, c.as_of as "asOf", c.claim,
      c.import_id as "importId", c.row_number as "rowNumber"
    from record_claim c join register_source s on s.id = c.source_id
    where c.record_id = ${recordId} and not c.withdrawn
    order by s.authority = 'secondary', c.as_of desc, s.name`.execute(db)
  return rows
}

export type RelationRow = {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly detail: { readonly degree?: string } | null
}

/** Relations of any of the numbers, both ways; each once, whichever sources claim it. Who cites them: `readCitingRows`. */
export async function readRelationRows(db: Database, numbers: readonly string[]): Promise<RelationRow[]> {
  const { rows } = await sql<RelationRow>`
    select distinct on (n.from_number, n.to_number, n.type) n.from_number as from, n.to_number as to, n.type, n.detail
    from record_relation n
    where (n.from_number = any(${numbers}) or (n.to_number = any(${numbers}) and n.type not in ('citesNormatively', 'citesInformatively')))
      and not n.withdrawn
    order by n.from_number, n.to_number, n.type
    limit ${RELATIONS_MAX}`.execute(db)
  return rows
}

/** A standard that everybody cites has thousands of relations; a page shows the first of them. */
const RELATIONS_MAX = 500

export async function countAmendmentRows(db: Database, number: string): Promise<number | null> {
  const { rows } = await sql<{ held: boolean; count: number }>`
    select exists (select 1 from standard_record r where r.number = ${number} and not r.is_empty) as held,
      (select count(distinct n.from_number)::int from record_relation n
        where n.to_number = ${number} and n.type = 'amends' and not n.withdrawn) as count`.execute(db)
  const [row] = rows
  return row?.held ? row.count : null
}
