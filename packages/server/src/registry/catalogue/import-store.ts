import type { Claim } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import type { Mapping, RowReason } from './mapping/index.ts'
import type { CatalogueFormat, Cells } from './read-rows/index.ts'

export type Verdict = 'new' | 'same' | 'changed' | 'conflicting' | 'refused'
export const verdicts: readonly Verdict[] = ['new', 'changed', 'conflicting', 'same', 'refused']

export type Counts = Readonly<Record<Verdict, number>>

export type ImportState = 'judging' | 'judged' | 'entering' | 'done' | 'undoing' | 'undone' | 'failed'

export type ImportRow = {
  readonly id: string
  readonly version: number
  readonly state: ImportState
  readonly sourceId: string
  readonly sourceName: string
  readonly authority: 'official' | 'own' | 'secondary'
  readonly fileSha256: string
  readonly fileName: string
  readonly format: CatalogueFormat
  readonly mapping: Mapping
  readonly asOf: string
  readonly counts: Counts | null
  readonly root: string | null
  readonly rowsJudged: number
  readonly rowsEntered: number
  readonly enteredUpTo: number
  readonly rowsTotal: number | null
  readonly failure: string | null
}

const columns = sql`i.id, i.version, i.state, i.source_id as "sourceId", s.name as "sourceName", s.authority,
  i.file_sha256 as "fileSha256", i.file_name as "fileName", i.format, i.mapping, i.as_of as "asOf", i.counts, i.root,
  p.rows_judged::int as "rowsJudged", p.rows_entered::int as "rowsEntered",
  p.entered_up_to::int as "enteredUpTo", p.rows_total::int as "rowsTotal", p.failure`
const tables = sql`catalogue_import i join register_source s on s.id = i.source_id
  join catalogue_import_progress p on p.import_id = i.id`

export async function findImport(db: Database, id: string): Promise<ImportRow | undefined> {
  const { rows } = await sql<ImportRow>`select ${columns} from ${tables} where i.id = ${id}`.execute(db)
  return rows[0]
}

/** The newest first. */
export async function listImportRows(db: Database, before: string | undefined, limit: number): Promise<ImportRow[]> {
  const beyond = before ? sql`where i.id < ${before}` : sql``
  const { rows } =
    await sql<ImportRow>`select ${columns} from ${tables} ${beyond} order by i.id desc limit ${limit}`.execute(db)
  return rows
}

/** The import in one of these states that was asked for first. */
export async function nextImport(db: Database, states: readonly ImportState[]): Promise<ImportRow | undefined> {
  const { rows } = await sql<ImportRow>`
    select ${columns} from ${tables} where i.state = any(${states}) order by i.id limit 1`.execute(db)
  return rows[0]
}

export type JudgedRow = {
  readonly rowNumber: number
  readonly verdict: Verdict
  readonly reasons: readonly RowReason[]
  readonly number: string | null
  readonly claim: Claim | null
  readonly cells: Cells | null
  readonly hash: string
}

/** Saves verdicts; those of a judging that was broken off are written over. */
export async function saveJudged(db: Database, importId: string, rows: readonly JudgedRow[]): Promise<void> {
  await sql`
    insert into catalogue_row (import_id, row_number, verdict, reasons, number, claim, cells, hash)
    select ${importId}, j."rowNumber", j.verdict, j.reasons, j.number, j.claim, j.cells, j.hash
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as j ("rowNumber" bigint, verdict text, reasons jsonb, number text, claim jsonb, cells jsonb, hash text)
    on conflict (import_id, row_number) do update set verdict = excluded.verdict, reasons = excluded.reasons,
      number = excluded.number, claim = excluded.claim, cells = excluded.cells, hash = excluded.hash`.execute(db)
}

/** The row of each number that stands first in the same file, before `rowNumber`. */
export async function findEarlierRows(
  db: Database,
  importId: string,
  numbers: readonly string[],
  rowNumber: number,
): Promise<ReadonlyMap<string, { readonly rowNumber: number; readonly claim: Claim }>> {
  // Number by number through the index: a table that grows this fast has no statistics that the planner could go by.
  const { rows } = await sql<{ number: string; rowNumber: number; claim: Claim }>`
    select asked.number, e.row_number::int as "rowNumber", e.claim
    from unnest(${numbers}::text[]) as asked (number)
    cross join lateral (
      select c.row_number, c.claim
      from (select * from catalogue_row c where c.import_id = ${importId} and c.number = asked.number offset 0) c
      where c.row_number < ${rowNumber} and c.claim is not null
      order by c.row_number limit 1) e`.execute(db)
  return new Map(rows.map((row) => [row.number, row]))
}

export async function saveProgress(
  db: Database,
  importId: string,
  progress: Readonly<Partial<Record<'rows_judged' | 'rows_entered' | 'entered_up_to' | 'rows_total', number>>>,
  now: string,
): Promise<void> {
  await db
    .updateTable('catalogue_import_progress')
    .set({ ...progress, heartbeat_at: now, failure: null })
    .where('import_id', '=', importId)
    .execute()
}

export async function saveFailure(db: Database, importId: string, failure: string): Promise<void> {
  await db.updateTable('catalogue_import_progress').set({ failure }).where('import_id', '=', importId).execute()
}

export type RowView = Omit<JudgedRow, 'hash'>

/** Rows of an import in the order of the file, of one verdict if asked for. */
export async function listCatalogueRows(
  db: Database,
  importId: string,
  filter: { readonly verdict?: string | undefined; readonly after: number; readonly limit: number },
): Promise<(RowView & { readonly hash: string })[]> {
  const only = filter.verdict ? sql`and verdict = ${filter.verdict}` : sql``
  const { rows } = await sql<RowView & { hash: string }>`
    select row_number::int as "rowNumber", verdict, reasons, number, claim, cells, hash from catalogue_row
    where import_id = ${importId} and row_number > ${filter.after} ${only} order by row_number limit ${filter.limit}`.execute(
    db,
  )
  return rows
}
