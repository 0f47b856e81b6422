import { readdir, rename, stat } from 'node:fs/promises'
import { Refusal } from '@zhunsheng/core'
import pg from 'pg'
import { type Config, headFile } from '../../config.ts'
import { migrate } from '../../db/migrate.ts'
import type { Database } from '../../db/pool.ts'
import { prepareDatabase } from '../../db/prepare.ts'
import type { Services } from '../../services.ts'
import { fileEntry, type Manifest, tableEntry } from './manifest.ts'
import { all, type Backup, openBackup } from './open-backup.ts'
import { dropEmptySchema, insertRows, settleCounters, withDeferredReferences } from './restore-store.ts'
import { findFilledTable, listMigrations, listTables, readServingRole, type TableShape } from './snapshot-store.ts'

type Log = (line: string) => void
type Target = {
  readonly services: Services
  readonly ownerUrl: string
  readonly migrationsFolder: string
  readonly log: Log
}

const BATCH_SIZE = 500

/**
 * Loads a backup into an empty database and its data folder, all or nothing, then brings the schema up to this release.
 *
 * Refuses with `BACKUP_NOT_ONE`, `BACKUP_DAMAGED`, `BACKUP_NEWER` or `RESTORE_TARGET_NOT_EMPTY`; the target is then as
 * empty as before. Files that were put down by a restore that failed lie under their hashes and hurt nobody.
 */
export async function restore(target: Target, path: string): Promise<Manifest> {
  const backup = await openBackup(path)
  try {
    await requireKnown(backup.manifest, target.migrationsFolder)
    const filled = await findFilledTable(target.services.db)
    if (filled) throw new Refusal('RESTORE_TARGET_NOT_EMPTY', { table: filled })
    await requireWhole(backup)
    await restoreFiles(target, backup)
    await restoreTables(target, backup)
    await setHeadAside(target.services.config, target.services.clock())
    return backup.manifest
  } finally {
    await backup.close()
  }
}

async function requireKnown({ migrations }: Manifest, folder: string): Promise<void> {
  const known = await readdir(folder)
  const newer = migrations.find(({ name }) => !known.includes(name))
  if (newer) throw new Refusal('BACKUP_NEWER', { migration: newer.name })
}

/**
 * Reads every entry to its end before any of it is used. A figure that was changed can still unpack to bytes, and those
 * would fail somewhere in the database with words that tell nobody that the archive is at fault.
 */
async function requireWhole({ manifest, read }: Backup): Promise<void> {
  for (const { name } of manifest.entries) {
    const chunks = read(name)
    while (!(await chunks.next()).done);
  }
}

async function restoreFiles({ services, log }: Target, { manifest, read }: Backup): Promise<void> {
  const names = manifest.entries.flatMap(({ name, sha256 }) => (name === fileEntry(sha256) ? [name] : []))
  log(`文件 / files: ${names.length}`)
  for (const name of names) await services.files.put(Buffer.concat(await all(read(name))))
}

async function restoreTables({ services, ownerUrl, migrationsFolder, log }: Target, backup: Backup): Promise<void> {
  const servingRole = await readServingRole(services.db)
  const client = new pg.Client({ connectionString: ownerUrl, options: '-c timezone=UTC -c datestyle=ISO' })
  await client.connect()
  try {
    const level = backup.manifest.migrations.at(-1)?.name.slice(0, 4) ?? '0000'
    if (!(await isAtLevel(services.db, backup.manifest))) await dropEmptySchema(client)
    await migrate(ownerUrl, migrationsFolder, servingRole, level)
    if (!(await isAtLevel(services.db, backup.manifest))) throw new Refusal('BACKUP_NEWER', { migration: level })
    await loadAll(client, await listTables(services.db), backup, log)
  } finally {
    await client.end()
  }
  await prepareDatabase(ownerUrl, servingRole, migrationsFolder)
}

async function isAtLevel(db: Database, { migrations }: Manifest): Promise<boolean> {
  return (
    JSON.stringify(await listMigrations(db)) ===
    JSON.stringify(migrations.map(({ name, checksum }) => ({ name, checksum })))
  )
}

async function loadAll(client: pg.Client, shapes: readonly TableShape[], backup: Backup, log: Log): Promise<void> {
  const byName = new Map(shapes.map((shape) => [shape.name, shape]))
  await client.query('begin')
  await withDeferredReferences(client, async () => {
    for (const { name, rows } of backup.manifest.tables) {
      log(`${name} …`)
      const shape = byName.get(name)
      if (!shape || (await loadTable(client, shape, backup)) !== rows)
        throw new Refusal('BACKUP_DAMAGED', { entry: tableEntry(name) })
    }
  })
  await settleCounters(client)
  await client.query('commit')
}

/** Answers how many rows there were. The transaction is given up by closing the connection. */
async function loadTable(client: pg.Client, shape: TableShape, { read }: Backup): Promise<number> {
  let columns: string[] | null = null
  let batch: string[] = []
  let count = 0
  const flush = async () => {
    if (columns && batch.length > 0) await insertRows(client, shape, columns, batch)
    count += batch.length
    batch = []
  }
  for await (const line of linesOf(read(tableEntry(shape.name)))) {
    if (!columns) columns = columnsOf(shape, line)
    else batch.push(line)
    if (batch.length === BATCH_SIZE) await flush()
  }
  await flush()
  return count
}

function columnsOf(shape: TableShape, line: string): string[] {
  const columns: unknown = JSON.parse(line)
  const known = shape.columns.map(({ name }) => name)
  if (Array.isArray(columns) && columns.every((column) => known.includes(column))) return columns
  throw new Refusal('BACKUP_DAMAGED', { entry: tableEntry(shape.name) })
}

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest
}

/** A head that was signed over another chain would forbid every further signature; it is kept, under another name. */
async function setHeadAside(config: Config, now: string): Promise<void> {
  const path = headFile(config)
  const isThere = await stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  if (isThere) await rename(path, path.replace(/\.json$/u, `-before-restore-${now.replace(/[:.]/gu, '')}.json`))
}
