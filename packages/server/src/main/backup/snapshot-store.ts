import { sql } from 'kysely'
import type { Database } from '../../db/pool.ts'

export type TableShape = {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly key: readonly string[]
}

/** How a migration is recorded, in `schema_migration`: carried as the schema's level, never as rows. */
export const SCHEMA_TABLE = 'schema_migration'

/** Every table of ours with its columns in order and its primary key. */
export async function listTables(db: Database): Promise<TableShape[]> {
  const { rows } = await sql<TableShape>`
    select c.relname as name,
      jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns,
      coalesce((
        select jsonb_agg(k.attname order by array_position(i.indkey, k.attnum))
        from pg_index i join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any(i.indkey)
        where i.indrelid = c.oid and i.indisprimary), '[]') as key
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> ${SCHEMA_TABLE}
    group by c.oid, c.relname
    order by c.relname`.execute(db)
  return rows
}

export async function listMigrations(db: Database): Promise<{ name: string; checksum: string }[]> {
  const { rows } = await sql<{
    name: string
    checksum: string
  }>`select name, checksum from schema_migration order by name`.execute(db)
  return rows
}

const FETCH_COUNT = 1_000

/**
 * The rows of a table in the order of its key, each as a JSON array of its values' texts. A text reads back as exactly
 * the value it was written from, which JSON of the value itself would not promise (a JSON null is not an SQL null).
 */
export async function* readRows(db: Database, { name, columns, key }: TableShape): AsyncGenerator<string[]> {
  const values = sql.join(columns.map((column) => sql`${sql.ref(`t.${column.name}`)}::text`))
  const order = key.length > 0 ? sql`order by ${sql.join(key.map((column) => sql.ref(`t.${column}`)))}` : sql``
  await sql`declare backup_rows no scroll cursor for select json_build_array(${values})::text as row from ${sql.table(name)} as t ${order}`.execute(
    db,
  )
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch forward ${sql.lit(FETCH_COUNT)} from backup_rows`.execute(db)
    if (rows.length > 0) yield rows.map(({ row }) => row)
    if (rows.length < FETCH_COUNT) break
  }
  await sql`close backup_rows`.execute(db)
}

export async function listFiles(db: Database): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`select sha256 from stored_file order by sha256`.execute(db)
  return rows.map(({ sha256 }) => sha256)
}

/** A table that holds rows already, or null when the database is empty. */
export async function findFilledTable(db: Database): Promise<string | null> {
  for (const { name } of await listTables(db)) {
    const { rows } = await sql<{ filled: boolean }>`select exists (select 1 from ${sql.table(name)}) as filled`.execute(
      db,
    )
    if (rows[0]?.filled) return name
  }
  return null
}

export async function readServingRole(db: Database): Promise<string> {
  const { rows } = await sql<{ role: string }>`select current_user as role`.execute(db)
  return rows[0]?.role ?? ''
}
