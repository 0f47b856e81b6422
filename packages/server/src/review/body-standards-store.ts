import type { RecordFacts } from '@zhunsheng/core'
import { defaultRules } from '@zhunsheng/core'
import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../db/pool.ts'

/** A body has no more standards than this; what lies beyond is not looked at, and the reader is told so. */
export const BODY_STANDARDS_MAX = 30_000

export type BodyStandardRow = RecordFacts & {
  readonly number: string
  readonly title: string | null
  readonly level: string | null
  readonly nature: string | null
  readonly division: string | null
  readonly standardId: string | null
  readonly projectId: string | null
  readonly lastReviewOn: string | null
  readonly reviewsKnown: boolean
}

/**
 * A review that left a standard valid, by whichever way it was held: as an act of its project or as an item of a plan. A
 * standard taken over from before may have been reviewed without anybody here knowing.
 */
const columns = sql`
  r.number, r.title, r.level, r.nature, r.division, r.claimed_status as "claimedStatus", r.published_on as "publishedOn",
  r.implements_on as "implementsOn", r.withdrawn_on as "withdrawnOn", r.replaced_on as "replacedOn", r.evidence,
  r.as_of as "asOf", r.standard_id is not null as "isOwn", r.standard_id as "standardId", s.project_id as "projectId",
  greatest(s.last_review_on, k.reviewed_on) as "lastReviewOn",
  coalesce(s.id is not null and p.history is null, false) as "reviewsKnown"`

const joined = sql`standard_record r left join standard s on s.id = r.standard_id left join project p on p.id = s.project_id
    left join (select i.number, max(i.concluded_on) as reviewed_on from review_item i
      where i.conclusion = 'continue' group by i.number) k on k.number = r.number`

/**
 * Standards that a body published here, records that name it as department, committee or issuer, and the local standards
 * of its place where it is the authority there.
 */
const ofBody = (organizationId: string): RawBuilder<unknown> => sql`(
  select r.id from standard s join standard_record r on r.standard_id = s.id where s.organization_id = ${organizationId}
  union select r.id from standard_record r join organization o on o.name = r.department where o.id = ${organizationId}
  union select r.id from standard_record r join organization o on o.name = r.committee where o.id = ${organizationId}
  union select r.id from standard_record r join organization o on o.name = r.issuer where o.id = ${organizationId}
  union select r.id from standard_record r join organization o on o.place = r.division
    where o.id = ${organizationId} and r.level = 'local' and o.kind in ('provincialAuthority', 'prefecturalAuthority'))`

export async function readBodyStandardRows(db: Database, organizationId: string): Promise<BodyStandardRow[]> {
  const { rows } = await sql<BodyStandardRow>`
    select ${columns} from ${joined}
    where not r.is_empty and r.id in ${ofBody(organizationId)}
    limit ${BODY_STANDARDS_MAX}`.execute(db)
  return rows
}

/** One standard by its number, with whether it is that body's to review; null where the register has none. */
export async function findBodyStandard(
  db: Database,
  organizationId: string,
  number: string,
): Promise<(BodyStandardRow & { readonly isTheirs: boolean }) | null> {
  const { rows } = await sql<BodyStandardRow & { isTheirs: boolean }>`
    select ${columns}, r.id in ${ofBody(organizationId)} as "isTheirs"
    from ${joined}
    where not r.is_empty and r.number = ${number}`.execute(db)
  return rows[0] ?? null
}

/** The period of review that a body laid down for its own standards, in months, as of a day. */
export async function readOwnPeriodMonths(db: Database, organizationId: string, day: string): Promise<number> {
  const { rows } = await sql<{ value: number }>`
    select value from organization_rule
    where organization_id = ${organizationId} and name = 'reviewPeriodMonths' and in_force_from <= ${day}::date
    order by in_force_from desc, id desc limit 1`.execute(db)
  return rows[0]?.value ?? defaultRules.reviewPeriodMonths
}
