import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'

export type EnteredRecord = {
  readonly number: string
  readonly family: string
  readonly title?: string
  readonly status?: string
  readonly implementsOn?: string
  readonly replacedOn?: string
  readonly kind?: string
  readonly conflicts?: readonly unknown[]
}

const READ_ON = '2026-03-02'

/** Enters a source and records as an import would have, with one claim each. Made up: numbers from GB/T 99001 on. */
export async function enterRecords(db: Database, records: readonly EnteredRecord[]): Promise<void> {
  await sql`insert into register_source (id, name, authority) values ('source', '示例目录', 'secondary')`.execute(db)
  for (const {
    number,
    family,
    title = '示例名称',
    status = 'current',
    kind = 'national.recommended',
    ...days
  } of records) {
    const claim = JSON.stringify({ number, title, status })
    await sql`
      with entered as (
        insert into standard_record (number, family, kind, level, nature, year, title, claimed_status, implements_on, replaced_on,
          conflicts, evidence, as_of)
        values (${number}, ${family}, ${kind}, 'national', 'voluntary', ${Number(number.slice(-4))}, ${title}, ${status},
          ${days.implementsOn ?? null}, ${days.replacedOn ?? null}, ${JSON.stringify(days.conflicts ?? [])}::jsonb,
          ${days.conflicts ? 'conflict' : 'single'}, ${READ_ON})
        returning id)
      insert into record_claim (record_id, source_id, as_of, claim) select id, 'source', ${READ_ON}, ${claim}::jsonb from entered`.execute(
      db,
    )
  }
}

/** `from` is the acting side: the newer, the citing. */
export async function enterRelation(db: Database, from: string, to: string, type = 'replaces'): Promise<void> {
  await sql`insert into record_relation (from_number, to_number, type, source_id) values (${from}, ${to}, ${type}, 'source')`.execute(
    db,
  )
}
