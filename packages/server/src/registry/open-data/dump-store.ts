import type { Authority, Claim, Conflict } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import { PLATFORM } from '../entering/own-record-store.ts'

export type SourceRow = {
  readonly id: string
  readonly name: string
  readonly authority: Authority
  readonly licence: string | null
}

/** Sources in the order in which they were entered, which decides between claims that are equal in all else. */
export async function readSources(db: Database): Promise<SourceRow[]> {
  const { rows } = await sql<SourceRow>`
    select id, name, authority, licence from register_source order by id = ${PLATFORM}, id collate "C"`.execute(db)
  return rows
}

export type DumpedClaim = { readonly sourceId: string; readonly asOf: string; readonly claim: Claim }

/** A record as it is read to be dumped, with the claims that count in the order in which they count. */
export type DumpedRow = {
  readonly number: string
  readonly family: string
  readonly kind: string
  readonly level: string | null
  readonly nature: string | null
  readonly year: number | null
  readonly title: string | null
  readonly titleEn: string | null
  readonly claimedStatus: string | null
  readonly publishedOn: string | null
  readonly implementsOn: string | null
  readonly withdrawnOn: string | null
  readonly replacedOn: string | null
  readonly issuer: string | null
  readonly department: string | null
  readonly committee: string | null
  readonly draftedBy: readonly string[]
  readonly ics: readonly string[]
  readonly ccs: readonly string[]
  readonly sectors: readonly string[]
  readonly division: string | null
  readonly evidence: string
  readonly conflicts: readonly Conflict[]
  readonly asOf: string
  readonly claims: readonly DumpedClaim[]
  /** Written since the position that was asked for. */
  readonly isChanged: boolean
}

const FETCH_COUNT = 1_000

/**
 * Every record that is shown, in the order of the bytes of its number. Within the transaction of `db`, by a cursor, so
 * that memory stays as it is however many there are.
 */
export async function* readDumped(db: Database, sinceXmin: string): AsyncGenerator<DumpedRow[]> {
  await sql`
    declare dumped_records no scroll cursor for
    select r.number, r.family, r.kind, r.level, r.nature, r.year, r.title, r.title_en as "titleEn",
      r.claimed_status as "claimedStatus", r.published_on as "publishedOn", r.implements_on as "implementsOn",
      r.withdrawn_on as "withdrawnOn", r.replaced_on as "replacedOn", r.issuer, r.department, r.committee,
      r.drafted_by as "draftedBy", r.ics, r.ccs, r.sectors, r.division, r.evidence, r.conflicts, r.as_of as "asOf",
      r.changed_in >= ${sql.lit(sinceXmin)}::text::xid8 as "isChanged",
      coalesce((
        select jsonb_agg(jsonb_build_object('sourceId', c.source_id, 'asOf', c.as_of, 'claim', c.claim)
          order by c.as_of, c.source_id collate "C", c.import_id collate "C", c.row_number)
        from record_claim c where c.record_id = r.id and not c.withdrawn), '[]') as claims
    from standard_record r where not r.is_empty order by r.number collate "C"`.execute(db)
  for (;;) {
    const { rows } = await sql<DumpedRow>`fetch forward ${sql.lit(FETCH_COUNT)} from dumped_records`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < FETCH_COUNT) break
  }
  await sql`close dumped_records`.execute(db)
}

/** Numbers about which nothing counts any more since that position. */
export async function readRemoved(db: Database, sinceXmin: string): Promise<string[]> {
  const { rows } = await sql<{ number: string }>`
    select number from standard_record where is_empty and changed_in >= ${sinceXmin}::text::xid8
    order by number collate "C"`.execute(db)
  return rows.map(({ number }) => number)
}

/** Whether the register holds anything at all. */
export async function holdsRecords(db: Database): Promise<boolean> {
  const { rows } = await sql<{ is: boolean }>`select exists (select 1 from standard_record) as is`.execute(db)
  return rows[0]?.is === true
}
