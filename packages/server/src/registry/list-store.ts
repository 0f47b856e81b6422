import type { StandardNumber } from '@zhunsheng/core'
import { type RawBuilder, sql } from 'kysely'
import { countRows } from '../db/count-rows.ts'
import type { Database } from '../db/pool.ts'
import { cutPage, pageSize } from '../paging.ts'
import type { Page, StandardRow } from '../views.ts'
import { readAskedNumber } from './asked-number.ts'
import { searchQuery } from './search-text.ts'

type Filters = {
  readonly q?: string | undefined
  readonly status?: unknown
  readonly organizationId?: string | undefined
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
  readonly today: string
}

/** Published, be it on a day that nobody can name. Rests on the alias s (standard), as do the others here. */
export const isPublished = sql<boolean>`(s.published_on is not null or s.published_day_unknown is true)`

/** Derived as of a day; mirrors `statusOn` of core, which a test holds it to. */
export const statusSql = (today: string) => sql<StandardRow['status']>`case
  when s.withdrawn_day_unknown is true then 'withdrawn'
  when s.withdrawn_on <= ${today}::date then 'withdrawn'
  when exists (select 1 from standard r where r.replaces_standard_id = s.id and r.implements_on <= ${today}::date) then 'replaced'
  when s.implements_on > ${today}::date then 'coming' else 'current' end`

export async function listStandardRows(db: Database, filters: Filters): Promise<Page<StandardRow>> {
  const size = pageSize(filters.limit)
  const beyond = filters.cursor ? sql`and s.id < ${filters.cursor}` : sql``
  const listed = sql<StandardRow>`
    select s.id, s.number, s.title, o.name as "organizationName", ${statusSql(filters.today)} as status,
      s.published_on as "publishedOn", s.implements_on as "implementsOn", b.review_due as "reviewDue"
    from (${matching(filters, sql`${beyond} order by s.id desc limit ${size + 1}`)}) m
    join standard s on s.id = m.id join standard_board b on b.standard_id = s.id join organization o on o.id = s.organization_id
    order by s.id desc`.execute(db)
  const [total, { rows }] = await Promise.all([countRows(db, (limit) => matching(filters, limit)), listed])
  return { ...cutPage(rows, size, ({ id }) => id), total }
}

/** Ids first and the rest for those of the page alone: what is shown beside a standard costs more than finding it. */
const matching = (filters: Filters, cut: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select s.id from standard s where ${sql.join(conditions(filters), sql` and `)} ${cut}`

function conditions({ q, status, organizationId, today }: Filters) {
  return [
    isPublished,
    ...(organizationId ? [sql`s.organization_id = ${organizationId}`] : []),
    ...(typeof status === 'string' ? [sql`${statusSql(today)} = ${status}`] : []),
    ...(q ? [asked(q)] : []),
  ]
}

/** A number in any spelling finds the standards that bear it, alone or jointly; anything else is asked of the words. */
function asked(question: string) {
  const asNumber = readAskedNumber(question)
  if (asNumber?.certain) return sql`s.id in (${bearing(asNumber.number)})`
  const query = searchQuery(question)
  const words = query ? sql`select w.standard_id from standard_board w where w.search @@ ${query}::tsquery` : null
  if (!asNumber) return words ? sql`s.id in (${words})` : sql`true`
  return words ? sql`s.id in (${bearing(asNumber.number)} union ${words})` : sql`s.id in (${bearing(asNumber.number)})`
}

/** A year or a part that is left out stands for any; zeros before a sequence make no difference. */
function bearing({ kind, prefix, sequence, part, year, canonical }: StandardNumber) {
  const jointly = sql`select j.id from standard j where j.joint_numbers ? ${canonical}`
  if (kind !== 'group') return jointly
  const code = prefix.slice('T/'.length)
  const ofPart = part === undefined ? sql`` : sql` and n.part = ${Number(part)}`
  const ofYear = year === undefined ? sql`` : sql` and n.year = ${year}`
  return sql`select n.id from standard n where n.code = ${code} and n.sequence = ${Number(sequence)}${ofPart}${ofYear} union ${jointly}`
}
