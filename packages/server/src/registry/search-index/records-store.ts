import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { Passage } from '../held-texts/passages-of.ts'
import type { IndexedRecord, Position } from './question.ts'

/** A row as the index follows it: `changedIn` is the transaction that wrote it last. */
export type FollowedRecord = IndexedRecord & { readonly changedIn: string }

const columns = [
  'r.id',
  'r.number',
  'r.family',
  'r.kind',
  'r.level',
  'r.nature',
  'r.prefix',
  'r.sequence',
  'r.part',
  'r.year',
  'r.title',
  'r.title_en',
  'r.claimed_status',
  'r.published_on',
  'r.implements_on',
  'r.withdrawn_on',
  'r.replaced_on',
  'r.issuer',
  'r.department',
  'r.committee',
  'r.drafted_by',
  'r.ics',
  'r.ccs',
  'r.sectors',
  'r.division',
  'r.as_of',
  'r.standard_id',
] as const

const changedIn = sql<string>`r.changed_in::text`.as('changed_in')
/** The text of what the platform published in full, and only that: others are not for everybody to read. */
const passages = sql<Passage[] | null>`(select t.passages from standard s join standard_text t on t.standard_id = s.id
  where s.id = r.standard_id and s.openness = 'full')`.as('passages')

const fromRecords = (db: Database) =>
  db
    .selectFrom('standard_record as r')
    .select([...columns, changedIn, passages])
    .where('r.is_empty', '=', false)

type Row = Awaited<ReturnType<ReturnType<typeof fromRecords>['execute']>>[number]

/**
 * Before which transaction all is done. Taken before rows are read, it is never too late: what it leaves out is read
 * again. The database is named by its cluster and its number there, for a copy counts transactions of its own.
 */
export async function readPosition(db: Database): Promise<Position> {
  const { rows } = await sql<Position>`
    select pg_snapshot_xmin(pg_current_snapshot())::text as xmin,
      (select system_identifier::text from pg_control_system()) || '/' ||
      (select oid::text from pg_database where datname = current_database()) as database`.execute(db)
  const [position] = rows
  if (!position) throw new Error('the database did not tell where it stands')
  return position
}

export async function readPage(db: Database, afterId: number, limit: number): Promise<IndexedRecord[]> {
  const rows = await fromRecords(db).where('r.id', '>', afterId).orderBy('r.id').limit(limit).execute()
  return rows.map(recordOf)
}

export async function readByIds(db: Database, ids: readonly number[]): Promise<FollowedRecord[]> {
  if (ids.length === 0) return []
  const rows = await fromRecords(db).where('r.id', 'in', ids).execute()
  return rows.map((row) => ({ ...recordOf(row), changedIn: row.changed_in }))
}

export type Change = { readonly id: number; readonly changedIn: string }

/** Ids of what was written by that transaction or a later one. */
export async function readChanges(db: Database, sinceXmin: string): Promise<Change[]> {
  return db
    .selectFrom('standard_record as r')
    .select(['r.id', sql<string>`r.changed_in::text`.as('changedIn')])
    .where(sql<boolean>`r.changed_in >= ${sinceXmin}::text::xid8`)
    .orderBy('r.id')
    .execute()
}

export async function countRecords(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('standard_record')
    .select(sql<number>`count(*)`.as('count'))
    .where('is_empty', '=', false)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Ids in ascending order, page by page. */
export async function readIds(db: Database, afterId: number, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('standard_record')
    .select('id')
    .where('id', '>', afterId)
    .where('is_empty', '=', false)
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

const PERCENT = 100
/** Drawn are somewhat more than needed, since how many come is left to chance. */
const DRAWN_RATIO = 1.5

/** So many records, or nearly, each as likely as any other. */
export async function readSome(db: Database, count: number): Promise<IndexedRecord[]> {
  const percent = Math.min(PERCENT, (PERCENT * DRAWN_RATIO * count) / Math.max(await countRecords(db), 1))
  const { rows } = await sql<{ id: number }>`
    select id from standard_record tablesample bernoulli (${percent}) order by random() limit ${count}`.execute(db)
  return readByIds(
    db,
    rows.map(({ id }) => id),
  )
}

function recordOf(row: Row): IndexedRecord {
  const { issuer, department, committee } = row
  return {
    id: row.id,
    number: row.number,
    family: row.family,
    kind: row.kind,
    level: row.level,
    nature: row.nature,
    prefix: row.prefix,
    sequence: row.sequence,
    part: row.part,
    year: row.year,
    title: row.title,
    titleEn: row.title_en,
    bodies: [...new Set([issuer, department, committee].flatMap((name) => name ?? []).concat(row.drafted_by))],
    department,
    division: row.division,
    ics: row.ics,
    ccs: row.ccs,
    sectors: row.sectors,
    publishedOn: row.published_on,
    implementsOn: row.implements_on,
    withdrawnOn: row.withdrawn_on,
    replacedOn: row.replaced_on,
    claimedStatus: row.claimed_status,
    asOf: row.as_of,
    hasText: row.passages !== null,
    ...(row.passages && { passages: row.passages.map(([, words]) => words) }),
    isOwn: row.standard_id !== null,
  }
}
