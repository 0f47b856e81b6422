import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

const LOCK_KEY = 4_180_001
const FILE_PATTERN = /^(\d{4})_[a-z0-9-]+\.sql$/u
/** Tables in which the serving role may also delete: sign-in state, repeats, presence, never a record. */
const DELETABLE = ['session', 'idempotency', 'one_time_link', 'presence']

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/**
 * Brings the database to the newest schema, one migration a transaction, under a lock. A migration that was applied
 * and has changed since refuses to run: schemas are history. Then grants the serving role what it may do.
 */
export async function migrate(
  ownerUrl: string,
  migrationsFolder: string,
  servingRole: string,
  until = '9999',
): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY])
    await client.query(
      'create table if not exists schema_migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    )
    const applied = await applyMissing(client, await readMigrations(migrationsFolder), until)
    await grantServing(client, servingRole)
    return applied
  } finally {
    await client.end()
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  // A name that is no migration's would be passed over without a word, and its tables be missing.
  const misnamed = names.find((name) => !FILE_PATTERN.test(name))
  if (misnamed) throw new Error(`MIGRATION_MISNAMED: ${misnamed} (0001_words-with-hyphens.sql)`)
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function applyMissing(client: pg.Client, migrations: readonly Migration[], until: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from schema_migration')
  const known = new Map(rows.map(({ name, checksum }) => [name, checksum]))
  const applied: string[] = []
  for (const migration of migrations) {
    const before = known.get(migration.name)
    if (before && before !== migration.checksum) throw new MigrationChanged(migration.name)
    if (before || migration.name.slice(0, 4) > until) continue
    await applyOne(client, migration)
    applied.push(migration.name)
  }
  return applied
}

async function applyOne(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function grantServing(client: pg.Client, servingRole: string): Promise<void> {
  const { rows } = await client.query<{ me: string }>('select current_user as me')
  if (rows[0]?.me === servingRole) return
  const role = pg.escapeIdentifier(servingRole)
  await client.query(`grant usage on schema public to ${role}`)
  await client.query(`grant select, insert, update on all tables in schema public to ${role}`)
  await client.query(`revoke update on trace_event, stored_file, schema_migration from ${role}`)
  await client.query(`revoke insert on schema_migration from ${role}`)
  // A database on its way from an earlier schema has not got all of them yet.
  const { rows: there } = await client.query<{ name: string }>(
    'select name from unnest($1::text[]) as name where to_regclass(name) is not null',
    [DELETABLE],
  )
  await client.query(`grant delete on ${there.map(({ name }) => name).join(', ')} to ${role}`)
}

/** An applied migration differs from the file of the same name: a bug of the release, said loudly. */
export class MigrationChanged extends Error {
  constructor(readonly migration: string) {
    super(`MIGRATION_CHANGED: ${migration} was changed after it had been applied / 迁移文件在应用后被改动`)
  }
}
