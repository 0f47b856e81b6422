import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { Passage } from './passages-of.ts'

/** A text that the public may read and whose words are not held yet, or are of an older one. */
export type TextToHold = { readonly standardId: string; readonly sha256: string }

/** The same rule as for reading the file: the last text of what is published in full. */
const openTexts = (today: string) => sql`
  select s.id as standard_id, coalesce(d.converted_sha256, d.sha256) as sha256
  from standard s
  join lateral (
    select t.sha256, t.converted_sha256 from document t
    where t.project_id = s.project_id and t.kind = 'draftText' order by t.position desc limit 1
  ) d on true
  where s.openness = 'full' and s.published_on <= ${today}::date`

export async function listTextsToHold(
  db: Database,
  today: string,
  after: string,
  limit: number,
): Promise<TextToHold[]> {
  const { rows } = await sql<TextToHold>`
    select o.standard_id as "standardId", o.sha256 from (${openTexts(today)}) o
    join standard_record r on r.standard_id = o.standard_id
    left join standard_text t on t.standard_id = o.standard_id
    where t.sha256 is distinct from o.sha256 and o.standard_id > ${after}
    order by o.standard_id limit ${limit}`.execute(db)
  return rows
}

/** In one transaction with the record's own mark of change, so that the index reads both. */
export async function saveText(
  db: Database,
  { standardId, sha256 }: TextToHold,
  passages: readonly Passage[],
): Promise<void> {
  await sql`insert into standard_text (standard_id, sha256, passages)
    values (${standardId}, ${sha256}, ${JSON.stringify(passages)}::jsonb)
    on conflict (standard_id) do update set sha256 = excluded.sha256, passages = excluded.passages`.execute(db)
  await sql`update standard_record set changed_in = pg_current_xact_id() where standard_id = ${standardId}`.execute(db)
}

/** The passages of those standards whose text is open today. */
export async function readOpenPassages(
  db: Database,
  standardIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, readonly Passage[]>> {
  if (standardIds.length === 0) return new Map()
  const { rows } = await sql<{ standardId: string; passages: Passage[] }>`
    select t.standard_id as "standardId", t.passages from standard_text t join standard s on s.id = t.standard_id
    where t.standard_id = any(${standardIds}) and s.openness = 'full' and s.published_on <= ${today}::date`.execute(db)
  return new Map(rows.map(({ standardId, passages }) => [standardId, passages]))
}
