import { type KnownEdition, type RecordFacts, recordStatusOn } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

type EditionRow = RecordFacts & {
  readonly number: string
  readonly family: string
  readonly title: string | null
  readonly year: number | null
  readonly standardId: string | null
  readonly isDisputed: boolean
}

/** A record with the family that it is an edition of. */
export type EditionOnRecord = KnownEdition & { readonly family: string; readonly standardId: string | null }

/** A disagreement that no stronger source settles. */
const isDisputed = sql`exists (select 1 from jsonb_array_elements(r.conflicts) c
  where c ->> 'field' = 'status' and c ->> 'isOutweighed' is distinct from 'true') as "isDisputed"`

/** All editions of the families asked for, by family. One question for any number of them. */
export async function readEditions(
  db: Database,
  families: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, EditionOnRecord[]>> {
  const { rows } = await sql<EditionRow>`
    select r.number, r.family, r.title, r.year, r.claimed_status as "claimedStatus", r.published_on as "publishedOn",
      r.implements_on as "implementsOn", r.withdrawn_on as "withdrawnOn", r.replaced_on as "replacedOn",
      r.evidence, r.as_of as "asOf", r.standard_id as "standardId", r.standard_id is not null as "isOwn", ${isDisputed}
    from standard_record r
    where not r.is_empty and r.family = any(${[...new Set(families)]})`.execute(db)
  return groupByFamily(rows.map((row) => edition(row, day)))
}

/** Records by their own numbers. */
export async function readRecords(
  db: Database,
  numbers: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, EditionOnRecord>> {
  const { rows } = await sql<EditionRow>`
    select r.number, r.family, r.title, r.year, r.claimed_status as "claimedStatus", r.published_on as "publishedOn",
      r.implements_on as "implementsOn", r.withdrawn_on as "withdrawnOn", r.replaced_on as "replacedOn",
      r.evidence, r.as_of as "asOf", r.standard_id as "standardId", r.standard_id is not null as "isOwn", ${isDisputed}
    from standard_record r
    where not r.is_empty and r.number = any(${[...new Set(numbers)]})`.execute(db)
  return new Map(rows.map((row) => [row.number, edition(row, day)]))
}

function edition(row: EditionRow, day: string): EditionOnRecord {
  const { number, family, title, year, implementsOn, standardId, isDisputed } = row
  return { number, family, title, year, implementsOn, standardId, isDisputed, standing: recordStatusOn(row, day) }
}

function groupByFamily(editions: readonly EditionOnRecord[]): Map<string, EditionOnRecord[]> {
  const families = new Map<string, EditionOnRecord[]>()
  for (const each of editions) families.set(each.family, [...(families.get(each.family) ?? []), each])
  return families
}

export type Replacement = { readonly from: string; readonly to: string; readonly isPartial: boolean }

/** How far a chain of replacements is followed: standards are revised every few years, so this is more than a century. */
const GENERATIONS_MAX = 30

/**
 * Everything that has replaced the numbers given, directly or over others; `from` is the newer. Found generation by
 * generation for all numbers at once.
 */
export async function readReplacements(db: Database, numbers: readonly string[]): Promise<Replacement[]> {
  const found: Replacement[] = []
  const asked = new Set<string>()
  let next = [...new Set(numbers)]
  for (let generation = 0; next.length > 0 && generation < GENERATIONS_MAX; generation += 1) {
    for (const number of next) asked.add(number)
    const { rows } = await sql<Replacement>`
      select distinct n.from_number as from, n.to_number as to, n.type = 'partlyReplaces' as "isPartial"
      from record_relation n
      where n.to_number = any(${next}) and n.type in ('replaces', 'partlyReplaces') and not n.withdrawn`.execute(db)
    found.push(...rows)
    next = [...new Set(rows.map(({ from }) => from))].filter((number) => !asked.has(number))
  }
  return found
}

/** The project that each standard came from. */
export async function findProjectsOf(
  db: Database,
  standardIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('standard')
    .select(['standard.id', 'standard.project_id'])
    .where('standard.id', 'in', standardIds)
    .execute()
  return new Map(rows.flatMap(({ id, project_id }) => (project_id ? [[id, project_id]] : [])))
}
