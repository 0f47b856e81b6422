import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { RecordDay } from './record-days.ts'

type Fragment = ReturnType<typeof sql>

/** The days of the records that a condition on `r` lets through, the latest first. */
const daysWhere = (condition: Fragment, limit: number) => sql<RecordDay>`
  select r.number, r.title, coalesce(r.issuer, r.department) as issuer, d.kind, d."on", r.as_of as "asOf"
  from standard_record r left join standard_board b on b.standard_id = r.standard_id
  cross join lateral (values ('published', r.published_on), ('implements', r.implements_on), ('replaced', r.replaced_on),
    ('withdrawn', r.withdrawn_on),
    ('reviewDue', case when r.withdrawn_on is null and r.replaced_on is null then b.review_due end)) d (kind, "on")
  where not r.is_empty and d."on" is not null and ${condition}
  order by d."on" desc, r.number, d.kind limit ${limit}`

export async function readDaysOfFamily(db: Database, family: string, limit: number): Promise<RecordDay[]> {
  return (await daysWhere(sql`r.family = ${family}`, limit).execute(db)).rows
}

/** Of whole families and of single records, from a day on. */
export async function readDaysFrom(
  db: Database,
  { families, ids }: { readonly families: readonly string[]; readonly ids: readonly number[] },
  from: string,
  limit: number,
): Promise<RecordDay[]> {
  const condition = sql`(r.family = any(${families}) or r.id = any(${ids})) and d."on" >= ${from}::date`
  return (await daysWhere(condition, limit).execute(db)).rows
}
