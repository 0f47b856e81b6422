import { createHash } from 'node:crypto'
import { type Canonical, Refusal, type RowDigest, rowDigest } from '@zhunsheng/core'
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Database } from './pool.ts'
import type { Tables } from './tables.ts'
import type { TracedTable } from './traced-tables.ts'

export const sha256Text = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/**
 * The one gate through which traced rows are written. It digests what it wrote; the runner puts the digests into the
 * event of the act, and refuses to commit while a written row belongs to no event.
 */
export type Ledger = {
  insert<T extends TracedTable>(table: T, values: Insertable<Tables[T]>): Promise<Selectable<Tables[T]>>
  /** Changes one row. With `seen`, refuses with `CHANGED_MEANWHILE` when the row is no longer the version that was seen. */
  update<T extends TracedTable>(
    table: T,
    id: string,
    values: Omit<Updateable<Tables[T]>, 'id' | 'version'>,
    seen?: number,
  ): Promise<Selectable<Tables[T]>>
  /** The digests written since the last call. */
  take(): RowDigest[]
}

type Written = { readonly row: Record<string, unknown>; readonly digest: string }

export function createLedger(db: Database): Ledger {
  let written = new Map<string, RowDigest>()
  const note = (table: string, id: string, digest: string) => written.set(`${table}/${id}`, { table, id, digest })
  return {
    async insert(table, values) {
      const columns = Object.entries(values).filter(([, value]) => value !== undefined)
      const names = sql.join(columns.map(([name]) => sql.ref(name)))
      const given = sql.join(columns.map(([, value]) => sql`${value}`))
      const result = await sql<{
        row: string
      }>`insert into ${sql.table(table)} as t (${names}) values (${given}) returning to_jsonb(t)::text as row`.execute(
        db,
      )
      const { row, digest } = readWritten(result.rows[0])
      note(table, String(row['id']), digest)
      return row as Selectable<Tables[typeof table]> // the database returned the row it was asked to write
    },
    async update(table, id, values, seen) {
      const columns = Object.entries(values).filter(([, value]) => value !== undefined)
      const changes = sql.join([
        ...columns.map(([name, value]) => sql`${sql.ref(name)} = ${value}`),
        sql`version = t.version + 1`,
      ])
      const asSeen = seen === undefined ? sql`` : sql` and t.version = ${seen}`
      const result = await sql<{
        row: string
      }>`update ${sql.table(table)} as t set ${changes} where t.id = ${id}${asSeen} returning to_jsonb(t)::text as row`.execute(
        db,
      )
      if (result.rows.length === 0) throw new Refusal('CHANGED_MEANWHILE')
      const { row, digest } = readWritten(result.rows[0])
      note(table, id, digest)
      return row as Selectable<Tables[typeof table]> // as above
    },
    take() {
      const digests = [...written.values()]
      written = new Map()
      return digests
    },
  }
}

function readWritten(result: { row: string } | undefined): Written {
  if (!result) throw new Error('the database answered a write without its row')
  const row: Record<string, Canonical> = JSON.parse(result.row)
  return { row, digest: rowDigest(row, sha256Text) }
}
