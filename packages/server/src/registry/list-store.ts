import type { StandardNumber } from '@zhunsheng/core'
import { type RawBuilder, sql } from 'kysely'
import { countRows } from '../db/count-rows.ts'
import type { Database } from '../db/pool.ts'
import { cutPage, pageSize } from '../paging.ts'
import {
  asAnswered,
  ending,
  inChinese,
  orderOf,
  type SortColumn,
  type SortedPart,
  sortCursor,
  sortedIds,
} from '../sorting.ts'
import type { Page, StandardRow } from '../views.ts'
import { readAskedNumber } from './asked-number.ts'
import { searchQuery } from './search-text.ts'

type Filters = {
  readonly q?: string | undefined
  readonly status?: unknown
  readonly organizationId?: string | undefined
  readonly sort?: unknown
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
  readonly today: string
}

/** Published, be it on a day that nobody can name. Rests on the alias s (standard), as do the others here. */
export const isPublished = sql<boolean>`(s.published_on is not null or s.published_day_unknown is true)`

/**
 * Derived as of a day; mirrors `statusOn` of core, which a test holds it to. A smallest day and not `exists`, which the
 * database answers by reading the whole register once for each list.
 */
export const statusSql = (today: string) => sql<StandardRow['status']>`case
  when s.withdrawn_day_unknown is true then 'withdrawn'
  when s.withdrawn_on <= ${today}::date then 'withdrawn'
  when (select min(r.implements_on) from standard r where r.replaces_standard_id = s.id) <= ${today}::date then 'replaced'
  when s.implements_on > ${today}::date then 'coming' else 'current' end`

/** The orders in which standards can be asked for. Rests on the aliases s and b (standard_board). */
export const standardOrders = {
  number: { key: inChinese(sql`s.number`), id: sql`s.id`, type: 'text' },
  title: { key: inChinese(sql`s.title`), id: sql`s.id`, type: 'text' },
  publishedOn: { key: sql`s.published_on`, id: sql`s.id`, type: 'date', nullable: true },
  implementsOn: { key: sql`s.implements_on`, id: sql`s.id`, type: 'date', nullable: true },
  reviewDue: { key: sql`b.review_due`, id: sql`b.standard_id`, type: 'date', nullable: true },
} as const satisfies Record<string, SortColumn>

type Listed = StandardRow & { readonly key: string | null }

/** A page of standards, the latest entered first unless another order is asked for. */
export async function listStandardRows(db: Database, filters: Filters): Promise<Page<StandardRow>> {
  const size = pageSize(filters.limit)
  const order = orderOf(standardOrders, filters.sort)
  const asked = await understand(db, filters)
  const page = order
    ? sortedIds(order, filters.cursor, size + 1, (part) => [sql`(${matching(asked, part)})`])
    : newestIds(asked, size + 1)
  const listed = sql<Listed>`
    select m.key::text as key, s.id, s.number, s.title, o.name as "organizationName", ${statusSql(filters.today)} as status,
      s.published_on as "publishedOn", s.implements_on as "implementsOn", b.review_due as "reviewDue"
    from (${page}) m
    join standard s on s.id = m.id join standard_board b on b.standard_id = s.id join organization o on o.id = s.organization_id
    order by ${order ? ending(order) : sql`m.id desc`}`.execute(db)
  const [total, { rows }] = await Promise.all([countStandards(db, asked), listed])
  const cut = cutPage(rows, size, ({ id, key }) => (order ? sortCursor(id, key) : id))
  return { ...cut, rows: cut.rows.map(asAnswered), total }
}

/** The filters with what the question turned out to ask for: numbers, words, or both; nothing for signs alone. */
type Asked = Filters & {
  readonly number: StandardNumber | null
  readonly words: { readonly query: string; readonly count: number } | null
}

/** A number in any spelling finds the standards that bear it, alone or jointly; anything else is asked of the words. */
async function understand(db: Database, filters: Filters): Promise<Asked> {
  const asNumber = filters.q ? readAskedNumber(filters.q) : null
  const query = filters.q && !asNumber?.certain ? searchQuery(filters.q) : null
  const words = query ? { query, count: await countRows(db, (cut) => sql`${withWords(query)} ${cut}`) } : null
  return { ...filters, number: asNumber?.number ?? null, words }
}

/** Published standards with the words. Those that are not published are few, so that they are what is looked up. */
const withWords = (query: string): RawBuilder<unknown> => sql`
  select w.standard_id from standard_board w
  where w.search @@ ${query}::tsquery and not exists (
    select 1 from standard s where s.id = w.standard_id and s.published_on is null and s.published_day_unknown is not true)`

async function countStandards(db: Database, asked: Asked): Promise<number> {
  const isByWordsAlone = asked.words && !asked.number && !asked.organizationId && asked.status === undefined
  if (asked.words && isByWordsAlone) return asked.words.count
  return countRows(db, (limit) => matching(asked, { columns: sql`s.id`, cut: sql` ${limit}` }))
}

function newestIds(asked: Asked, size: number): RawBuilder<unknown> {
  const beyond = asked.cursor ? sql` and s.id < ${asked.cursor}` : sql``
  return matching(asked, { columns: sql`s.id, null as key`, cut: sql`${beyond} order by s.id desc limit ${size}` })
}

/** Ids first and the rest for those of the page alone: what is shown beside a standard costs more than finding it. */
function matching(asked: Asked, { columns, cut }: SortedPart): RawBuilder<unknown> {
  const isByBoard = orderOf(standardOrders, asked.sort)?.key === standardOrders.reviewDue.key
  const board = isByBoard ? sql`join standard_board b on b.standard_id = s.id` : sql``
  return sql`select ${columns} from standard s ${board} where ${sql.join(conditions(asked), sql` and `)}${cut}`
}

function conditions({ q, number, words, status, organizationId, today }: Asked): RawBuilder<unknown>[] {
  return [
    isPublished,
    ...(organizationId ? [sql`s.organization_id = ${organizationId}`] : []),
    ...(typeof status === 'string' ? [sql`${statusSql(today)} = ${status}`] : []),
    ...(q && (number || words) ? [sql`(${sql.join(found(number, words), sql` or `)})`] : []),
  ]
}

/** Beyond this it is quicker to go through a list in its order, since every so-manieth standard has such a word. */
const RARE_MAX = 2_500

/**
 * The database cannot know beforehand how common a word is: a plan is made once for all of them. So the way is said
 * here: rare words are found in the index of words, common ones by looking at each standard as its turn comes.
 */
function found(number: Asked['number'], words: Asked['words']): RawBuilder<unknown>[] {
  const bears = number ? [sql`s.id in (${bearing(number)})`] : []
  if (!words) return bears
  const ofWords =
    words.count > RARE_MAX
      ? sql`(select w.search @@ ${words.query}::tsquery from standard_board w where w.standard_id = s.id)`
      : sql`s.id = any(array(select w.standard_id from standard_board w where w.search @@ ${words.query}::tsquery))`
  return [...bears, ofWords]
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
