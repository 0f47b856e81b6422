import { sql } from 'kysely'
import type { Database } from '../db/pool.ts'
import type { TracedTable } from '../db/traced-tables.ts'
import type { PersonRow } from '../organizations/person.ts'

const BATCH_SIZE = 2_000

/** Every row of a traced table as the database writes it, which is what its digest was taken of. */
export async function* readTracedRows(db: Database, table: TracedTable): AsyncGenerator<{ id: string; row: string }> {
  for (let after = ''; ; ) {
    const { rows } = await sql<{ id: string; row: string }>`
      select t.id, to_jsonb(t)::text as row
      from ${sql.table(table)} as t
      where t.id > ${after}
      order by t.id
      limit ${BATCH_SIZE}`.execute(db)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < BATCH_SIZE) return
    after = last.id
  }
}

export async function* readPersons(db: Database): AsyncGenerator<PersonRow> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('person')
      .select(['person.id', 'salt', 'name', 'phone', 'email', 'words'])
      .where('person.id', '>', after)
      .orderBy('person.id')
      .limit(BATCH_SIZE)
      .execute()
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < BATCH_SIZE) return
    after = last.id
  }
}
