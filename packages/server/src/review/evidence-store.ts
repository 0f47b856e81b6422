import { type FeedbackTold, type OutdatedReference, type RecordFacts, recordStatusOn } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

/**
 * Feedback about standards since their last review, by number. Questions are no reason for a review, nor is what was
 * answered by explaining, or was not adopted. Rows of the time before name the standard alone.
 */
export async function readFeedback(db: Database, numbers: readonly string[]): Promise<Map<string, FeedbackTold>> {
  const { rows } = await sql<FeedbackTold & { number: string }>`
    with about as (
      select f.id, f.standard_number as number, f.answered_on, f.received_on, f.kind, f.outcome
      from feedback f where f.standard_number = any(${numbers})
      union
      select f.id, r.number, f.answered_on, f.received_on, f.kind, f.outcome
      from feedback f join standard_record r on r.standard_id = f.standard_id where r.number = any(${numbers}))
    select a.number, count(*)::int as count, (count(*) filter (where a.answered_on is null))::int as open,
      jsonb_agg(a.id order by a.id) as ids
    from about a
    left join (
      select r.number, greatest(s.last_review_on, max(i.concluded_on)) as reviewed_on
      from standard_record r left join standard s on s.id = r.standard_id
      left join review_item i on i.number = r.number and i.conclusion is not null
      where r.number = any(${numbers}) group by r.number, s.last_review_on) l on l.number = a.number
    where a.kind <> 'question' and (a.outcome is null or a.outcome not in ('explained', 'notAdopted'))
      and (l.reviewed_on is null or a.received_on > l.reviewed_on)
    group by a.number`.execute(db)
  return new Map(rows.map(({ number, ...told }) => [number, told]))
}

type CitedRow = RecordFacts & { readonly from: string; readonly to: string; readonly known: boolean }

/**
 * What standards cite that is replaced or withdrawn as of a day, by number. A standard without any reference on record is
 * not among them: nobody has read what it cites.
 */
export async function readOutdatedReferences(
  db: Database,
  numbers: readonly string[],
  day: string,
): Promise<Map<string, OutdatedReference[]>> {
  const { rows } = await sql<CitedRow>`
    select distinct on (n.from_number, n.to_number) n.from_number as from, n.to_number as to, r.id is not null as known,
      r.claimed_status as "claimedStatus", r.published_on as "publishedOn", r.implements_on as "implementsOn",
      r.withdrawn_on as "withdrawnOn", r.replaced_on as "replacedOn", r.evidence, r.as_of as "asOf",
      r.standard_id is not null as "isOwn"
    from record_relation n left join standard_record r on r.number = n.to_number and not r.is_empty
    where n.from_number = any(${numbers}) and n.type in ('citesNormatively', 'citesInformatively') and not n.withdrawn
    order by n.from_number, n.to_number`.execute(db)
  const outdated = new Map<string, OutdatedReference[]>()
  for (const row of rows) {
    const found = outdated.get(row.from) ?? []
    outdated.set(row.from, found)
    const status = row.known ? recordStatusOn(row, day).status : 'unknown'
    if (status === 'replaced' || status === 'withdrawn') found.push({ number: row.to, status })
  }
  return outdated
}
