import { createHash } from 'node:crypto'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { GENESIS, Refusal } from '@zhunsheng/core'
import type { Database } from '../../db/pool.ts'
import type { FileStore } from '../../files/file-store.ts'
import type { Services } from '../../services.ts'
import { findLastEvent } from '../../trace/reading-store.ts'
import { DEFLATED, STORED, type ZipMethod } from '../archive/zip-format.ts'
import { type Chunks, createZipWriter, type ZipWriter } from '../archive/zip-writer.ts'
import { fileEntry, MANIFEST, type Manifest, tableEntry } from './manifest.ts'
import { listFiles, listMigrations, listTables, readRows, type TableShape } from './snapshot-store.ts'

type Log = (line: string) => void

/**
 * Writes database and files, as they stand at one moment, into one archive while others go on working. The file appears
 * under its name only when it is whole. Refuses with `BACKUP_FILE_EXISTS`.
 *
 * Not in it: the signing key and the signed heads, which prove something only while they lie elsewhere, and the queue,
 * whose jobs start again by themselves.
 */
export async function backUp({
  services,
  file,
  version,
  log,
}: {
  readonly services: Services
  readonly file: string
  readonly version: string
  readonly log: Log
}): Promise<Manifest> {
  if (await exists(file)) throw new Refusal('BACKUP_FILE_EXISTS', { file })
  const draft = `${file}.part`
  // For its owner alone: it holds everything, personal data included.
  const handle = await open(draft, 'w', 0o600)
  try {
    const manifest = await writeArchive(services, handle, version, log)
    await handle.sync()
    await handle.close()
    await rename(draft, file)
    return manifest
  } catch (error) {
    await handle.close()
    await rm(draft, { force: true })
    throw error
  }
}

async function writeArchive(
  { db, files, clock }: Services,
  handle: FileHandle,
  version: string,
  log: Log,
): Promise<Manifest> {
  const archive = createHashingWriter(createZipWriter(handle))
  const takenAt = clock()
  const snapshot = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((reading) => writeTables(reading, archive, log))
  const missingFiles = await writeFiles(files, snapshot.files, archive, log)
  const { files: _, ...rest } = snapshot
  const manifest: Manifest = {
    product: 'zhunsheng',
    format: 1,
    version,
    takenAt,
    ...rest,
    entries: archive.entries,
    missingFiles,
  }
  await archive.add(MANIFEST, DEFLATED, [Buffer.from(JSON.stringify(manifest, null, 2))])
  await archive.end()
  return manifest
}

async function writeTables(db: Database, archive: HashingWriter, log: Log) {
  const last = await findLastEvent(db)
  const tables: Manifest['tables'] = []
  for (const table of await listTables(db)) {
    log(`${table.name} …`)
    const counted = { rows: 0 }
    await archive.add(tableEntry(table.name), DEFLATED, linesOf(db, table, counted))
    tables.push({ name: table.name, rows: counted.rows })
  }
  return {
    migrations: await listMigrations(db),
    trace: { size: last?.seq ?? 0, root: last?.hash ?? GENESIS },
    tables,
    files: await listFiles(db),
  }
}

/** The names of the columns, then a line a row. */
async function* linesOf(db: Database, table: TableShape, counted: { rows: number }): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(table.columns.map(({ name }) => name))}\n`)
  for await (const batch of readRows(db, table)) {
    counted.rows += batch.length
    yield Buffer.from(`${batch.join('\n')}\n`)
  }
}

/** Stored as they are: what offices upload is packed already. A file is written before its row, so each is there. */
async function writeFiles(
  files: FileStore,
  names: readonly string[],
  archive: HashingWriter,
  log: Log,
): Promise<string[]> {
  const missing: string[] = []
  log(`文件 / files: ${names.length}`)
  for (const sha256 of names) {
    if (await files.has(sha256)) await archive.add(fileEntry(sha256), STORED, [await files.read(sha256)])
    else missing.push(sha256)
  }
  if (missing.length > 0) log(`缺失的文件 / files that are missing: ${missing.join(', ')}`)
  return missing
}

type HashingWriter = {
  readonly entries: Manifest['entries']
  add(name: string, method: ZipMethod, chunks: Chunks): Promise<void>
  end(): Promise<void>
}

function createHashingWriter(writer: ZipWriter): HashingWriter {
  const entries: Manifest['entries'] = []
  return {
    entries,
    end: () => writer.end(),
    async add(name, method, chunks) {
      const hash = createHash('sha256')
      const { sizeBytes } = await writer.add(name, method, hashed(chunks, hash))
      entries.push({ name, sizeBytes, sha256: hash.digest('hex') })
    },
  }
}

async function* hashed(chunks: Chunks, hash: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
