import type { Claim, SourcedClaim } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

export type ClaimToSave = {
  readonly number: string
  readonly sourceId: string
  readonly importId: string | null
  readonly rowNumber: number | null
  readonly asOf: string
  readonly claim: Claim
}

/** Every claim that counts about the numbers given, by number. One question for any number of them. */
export async function readClaims(
  db: Database,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, readonly SourcedClaim[]>> {
  // Number by number through the indexes: tables that grow this fast have no statistics that the planner could go by.
  const { rows } = await sql<SourcedClaim & { number: string }>`
    select asked.number, c.claim, c.source_id as "sourceId", s.authority, c.as_of as "asOf"
    from unnest(${numbers}::text[]) as asked (number)
    cross join lateral (select r.id from standard_record r where r.number = asked.number limit 1) r
    cross join lateral (select * from record_claim c where c.record_id = r.id and not c.withdrawn offset 0) c
    join register_source s on s.id = c.source_id
    order by c.as_of, c.import_id, c.row_number`.execute(db)
  const claims = new Map<string, SourcedClaim[]>()
  for (const { number, ...claim } of rows) {
    const known = claims.get(number)
    if (known) known.push(claim)
    else claims.set(number, [claim])
  }
  return claims
}

/** Adds claims about records that are there already. */
export async function saveClaims(db: Database, claims: readonly ClaimToSave[]): Promise<void> {
  if (claims.length === 0) return
  await sql`
    insert into record_claim (record_id, source_id, import_id, row_number, as_of, claim)
    select r.id, c."sourceId", c."importId", c."rowNumber", c."asOf", c.claim
    from jsonb_to_recordset(${JSON.stringify(claims)}::jsonb)
      as c (number text, "sourceId" text, "importId" text, "rowNumber" bigint, "asOf" date, claim jsonb)
    cross join lateral (select r.id from standard_record r where r.number = c.number limit 1) r`.execute(db)
}

/** Takes back the claims of an import about the records given: they stay, and count no more. */
export async function withdrawClaims(db: Database, importId: string, recordIds: readonly number[]): Promise<void> {
  await sql`update record_claim set withdrawn = true
    where import_id = ${importId} and record_id = any(${recordIds})`.execute(db)
}

/** Some records about which claims of an import still count. */
export async function findClaimed(
  db: Database,
  importId: string,
  limit: number,
): Promise<{ id: number; number: string }[]> {
  const { rows } = await sql<{ id: number; number: string }>`
    select distinct r.id, r.number from record_claim c join standard_record r on r.id = c.record_id
    where c.import_id = ${importId} and not c.withdrawn order by r.id limit ${limit}`.execute(db)
  return rows
}
