import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

/** The platform itself, as a source: what was done here is known first-hand. */
export const PLATFORM = 'platform'

/** Enters the platform among the sources with the first standard that it publishes. */
export async function ensurePlatform(db: Database): Promise<void> {
  await sql`insert into register_source (id, name, authority) values (${PLATFORM}, '本平台', 'own')
    on conflict (id) do nothing`.execute(db)
}

export type OwnStandard = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly titleEn: string | null
  readonly publishedOn: string | null
  readonly implementsOn: string | null
  readonly withdrawnOn: string | null
  readonly isWithdrawnSometime: boolean
  readonly issuer: string
  readonly ics: string | null
  readonly ccs: string | null
  readonly replaces: string | null
}

/** A standard of this platform that is published, on whatever day; undefined for one that is not. */
export async function findOwnStandard(db: Database, standardId: string): Promise<OwnStandard | undefined> {
  const { rows } = await sql<OwnStandard>`
    select s.id, s.number, s.title, s.title_en as "titleEn", s.published_on as "publishedOn",
      s.implements_on as "implementsOn", s.withdrawn_on as "withdrawnOn",
      s.withdrawn_day_unknown is true as "isWithdrawnSometime", o.name as issuer, s.ics, s.ccs,
      coalesce(older.number, s.replaces_number) as replaces
    from standard s join organization o on o.id = s.organization_id
    left join standard older on older.id = s.replaces_standard_id
    where s.id = ${standardId} and (s.published_on is not null or s.published_day_unknown is true)`.execute(db)
  return rows[0]
}

/** What the platform said of a standard before no longer counts, nor does a number that it does not bear any more. */
export async function clearOwnRecord(db: Database, standardId: string, number: string): Promise<void> {
  await sql`
    update record_claim c set withdrawn = true from standard_record r
    where r.id = c.record_id and c.source_id = ${PLATFORM} and not c.withdrawn
      and (r.number = ${number} or r.standard_id = ${standardId})`.execute(db)
  await sql`
    update record_relation set withdrawn = true
    where from_number = ${number} and source_id = ${PLATFORM} and not withdrawn`.execute(db)
  await sql`
    update standard_record r set standard_id = null, changed_in = pg_current_xact_id(),
      is_empty = not exists (select 1 from record_claim c where c.record_id = r.id and not c.withdrawn)
    where r.standard_id = ${standardId} and r.number <> ${number}`.execute(db)
}

export async function markOwnRecord(db: Database, standardId: string, number: string): Promise<void> {
  await sql`update standard_record set standard_id = ${standardId}, changed_in = pg_current_xact_id()
    where number = ${number}`.execute(db)
}

/** Published standards of this platform that the register does not hold yet. */
export async function listWithoutRecord(db: Database, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select s.id from standard s
    where (s.published_on is not null or s.published_day_unknown is true)
      and not exists (select 1 from standard_record r where r.standard_id = s.id)
    order by s.id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id)
}
