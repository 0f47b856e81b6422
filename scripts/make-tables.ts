import { readFileSync, writeFileSync } from 'node:fs'
import pg from 'pg'

/** Writes packages/server/src/db/tables.ts from a migrated database: `DATABASE_URL=… npm run tables`. */
const SOURCE = `
  select c.table_name, c.column_name, c.data_type, c.is_nullable = 'YES' as nullable, (c.column_default is not null or c.is_identity = 'YES') as has_default
  from information_schema.columns c
  where c.table_schema = 'public' and c.table_name <> 'schema_migration'
  order by c.table_name, c.ordinal_position`

type Column = { table_name: string; column_name: string; data_type: string; nullable: boolean; has_default: boolean }

const typeOf: Record<string, string> = {
  text: 'string',
  date: 'string',
  integer: 'number',
  bigint: 'number',
  boolean: 'boolean',
  jsonb: 'Json',
  tsvector: 'string',
  xid8: 'string',
  uuid: 'string',
  ARRAY: 'string[]',
  'timestamp with time zone': 'Instant',
}

const HEAD = `import type { ColumnType, Generated } from 'kysely'

// Made by scripts/make-tables.ts from the migrated database; do not edit.

/** Written as text, read as it was parsed. */
type Json = ColumnType<unknown, string, string>
/** Read as a Date, written as ISO 8601. */
type Instant = ColumnType<Date, string, string>
type InstantOrNull = ColumnType<Date | null, string | null | undefined, string | null>
type JsonOrNull = ColumnType<unknown, string | null | undefined, string | null>
`

function columnType({ data_type, nullable, has_default }: Column): string {
  const type = typeOf[data_type]
  if (!type) throw new Error(`no TypeScript type for ${data_type}`)
  if (nullable) return type === 'Json' ? 'JsonOrNull' : type === 'Instant' ? 'InstantOrNull' : `${type} | null`
  return has_default && type !== 'Json' ? `Generated<${type}>` : type
}

const pascal = (name: string) => name.replace(/(^|_)(\w)/gu, (_, __, letter: string) => letter.toUpperCase())

const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
await client.connect()
const { rows } = await client.query<Column>(SOURCE)
await client.end()
const tables = [...group(rows)]

function group(all: Column[]): Map<string, Column[]> {
  const result = new Map<string, Column[]>()
  for (const row of all) result.set(row.table_name, [...(result.get(row.table_name) ?? []), row])
  return result
}

const types = tables.map(
  ([name, columns]) =>
    `export type ${pascal(name)}Table = {\n${columns.map((column) => `  ${column.column_name}: ${columnType(column)}`).join('\n')}\n}`,
)
const index = `export type Tables = {\n${tables.map(([name]) => `  ${name}: ${pascal(name)}Table`).join('\n')}\n}`
const path = 'packages/server/src/db/tables.ts'
const made = `${[HEAD, ...types, index].join('\n\n')}\n`.replace('\n\n\n', '\n\n')
if (readFileSync(path, { encoding: 'utf8', flag: 'a+' }) !== made) writeFileSync(path, made)
