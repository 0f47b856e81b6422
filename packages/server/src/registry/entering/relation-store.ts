import type { Claim } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

export type RelationToSave = {
  readonly from: string
  readonly to: string
  readonly type: string
  readonly detail: unknown
  readonly sourceId: string
  readonly importId: string | null
}

type Bearing = Pick<RelationToSave, 'sourceId' | 'importId'>

/** The relations that a claim tells, from the acting to the acted upon. */
export function relationsOf(claim: Claim, { sourceId, importId }: Bearing): RelationToSave[] {
  const { number } = claim
  const relation = (from: string, to: string, type: string, detail: unknown = null): RelationToSave[] =>
    from === to ? [] : [{ from, to, type, detail, sourceId, importId }]
  return [
    ...(claim.replaces ?? []).flatMap((older) => relation(number, older, 'replaces')),
    ...(claim.partlyReplaces ?? []).flatMap((older) => relation(number, older, 'partlyReplaces')),
    ...(claim.replacedBy ?? []).flatMap((newer) => relation(newer, number, 'replaces')),
    ...(claim.amends ? relation(number, claim.amends, 'amends') : []),
    ...(claim.adopts ?? []).flatMap((each) =>
      relation(number, each.number, 'adopts', each.degree ? { degree: each.degree } : null),
    ),
    ...(claim.cites ?? []).flatMap((each) =>
      relation(number, each.number, each.normative ? 'citesNormatively' : 'citesInformatively'),
    ),
  ]
}

/** Adds relations; one that its source told before, and that was taken back meanwhile, counts again. */
export async function saveRelations(db: Database, relations: readonly RelationToSave[]): Promise<void> {
  if (relations.length === 0) return
  await sql`
    insert into record_relation (from_number, to_number, type, detail, source_id, import_id)
    select distinct on (n."from", n."to", n.type, n."sourceId", n."importId") n."from", n."to", n.type, n.detail, n."sourceId", n."importId"
    from jsonb_to_recordset(${JSON.stringify(relations)}::jsonb)
      as n ("from" text, "to" text, type text, detail jsonb, "sourceId" text, "importId" text)
    on conflict (from_number, to_number, type, source_id, coalesce(import_id, ''))
      do update set withdrawn = false, detail = excluded.detail`.execute(db)
}

/** Takes back every relation of an import and names the numbers that were replaced by one of them. */
export async function withdrawRelations(db: Database, importId: string): Promise<string[]> {
  const { rows } = await sql<{ to: string; type: string }>`
    update record_relation set withdrawn = true where import_id = ${importId} and not withdrawn
    returning to_number as to, type`.execute(db)
  return rows.flatMap(({ to, type }) => (type === 'replaces' ? [to] : []))
}

/**
 * Derives anew from which day each of the numbers, and whatever they replace, is replaced: the earliest day on which a
 * standard that replaces it is in force. Whole replacements only; what is replaced in part is still in force. A list that
 * somebody made ends nothing that an official source calls current: what it says is shown as a relation and no more.
 */
export async function deriveReplacedOn(db: Database, numbers: readonly string[]): Promise<void> {
  if (numbers.length === 0) return
  // Number by number through the indexes, and only what changes is written: see `readClaims`.
  const { rows } = await sql<{ id: number; day: string | null }>`
    with touched as (
      select asked.number from unnest(${numbers}::text[]) as asked (number)
      union
      select older.number from unnest(${numbers}::text[]) as asked (number)
      cross join lateral (
        select n.to_number as number from record_relation n
        where n.from_number = asked.number and n.type = 'replaces' and not n.withdrawn offset 0) older
    )
    select r.id, d.day
    from touched t
    cross join lateral (
      select r.id, r.replaced_on, r.evidence from standard_record r where r.number = t.number limit 1) r
    cross join lateral (
      select min(newer.implements_on) as day
      from (select n.from_number, n.source_id from record_relation n
        where n.to_number = t.number and n.type = 'replaces' and not n.withdrawn offset 0) n
      join register_source s on s.id = n.source_id and (r.evidence <> 'official' or s.authority <> 'secondary')
      cross join lateral (
        select w.implements_on from standard_record w where w.number = n.from_number and not w.is_empty limit 1) newer) d
    where r.replaced_on is distinct from d.day`.execute(db)
  for (const { id, day } of rows)
    await sql`update standard_record set replaced_on = ${day}, changed_in = pg_current_xact_id() where id = ${id}`.execute(
      db,
    )
}
