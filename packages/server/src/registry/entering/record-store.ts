import { resolveRecord, type SourcedClaim } from '@zhunsheng/core'
import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'
import { type EnteredRecord, enteredRecord } from './entered-record.ts'

/**
 * Makes the records anew from all their claims. A number about which nothing counts any more keeps its row, marked as
 * empty; `claims` has every number that is to be made.
 */
export async function saveRecords(db: Database, claims: ReadonlyMap<string, readonly SourcedClaim[]>): Promise<void> {
  const [records, empty]: [EnteredRecord[], string[]] = [[], []]
  for (const [number, said] of claims) {
    if (said.length === 0) empty.push(number)
    else records.push(enteredRecord(number, resolveRecord(said)))
  }
  await upsert(db, records)
  if (empty.length > 0)
    await sql`update standard_record set is_empty = true, changed_in = pg_current_xact_id()
      where number = any(${empty}) and standard_id is null`.execute(db)
}

const COLUMNS = [
  ['number', 'text'],
  ['family', 'text'],
  ['kind', 'text'],
  ['level', 'text'],
  ['nature', 'text'],
  ['prefix', 'text'],
  ['sequence', 'text'],
  ['part', 'text'],
  ['year', 'integer'],
  ['title', 'text'],
  ['title_en', 'text'],
  ['claimed_status', 'text'],
  ['published_on', 'date'],
  ['implements_on', 'date'],
  ['withdrawn_on', 'date'],
  ['issuer', 'text'],
  ['department', 'text'],
  ['committee', 'text'],
  ['drafted_by', 'text[]'],
  ['ics', 'text[]'],
  ['ccs', 'text[]'],
  ['sectors', 'text[]'],
  ['division', 'text'],
  ['evidence', 'text'],
  ['conflicts', 'jsonb'],
  ['as_of', 'date'],
] as const satisfies readonly (readonly [keyof EnteredRecord, string])[]

const names = sql.join(COLUMNS.map(([name]) => sql.ref(name)))
const shape = sql.raw(COLUMNS.map(([name, type]) => `${name} ${type}`).join(', '))
const updates = sql.join([
  ...COLUMNS.slice(1).map(([name]) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`),
  sql`is_empty = false`,
  sql`changed_in = pg_current_xact_id()`,
])

async function upsert(db: Database, records: readonly EnteredRecord[]): Promise<void> {
  if (records.length === 0) return
  await sql`
    insert into standard_record (${names})
    select ${names} from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as r (${shape})
    on conflict (number) do update set ${updates}`.execute(db)
}
