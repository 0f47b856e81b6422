import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '@zhunsheng/core'
import { sql } from 'kysely'
import pg from 'pg'
import Type from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createDatabase as createCatalogDatabase,
  dropDatabase,
  OWNER_ROLE,
  withDatabase,
} from '../../db/embedded/index.ts'
import { createDatabase, createPool } from '../../db/pool.ts'
import { createDiskFileStore } from '../../files/file-store.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { readSignedHead, signHead } from '../../trace/signed-head.ts'
import { verifyChain } from '../../trace/verify-chain.ts'
import { useCase } from '../../use-case.ts'
import { readZipDirectory } from '../archive/zip-reader.ts'
import { migrationsFolder, version } from '../version.ts'
import { backUp } from './back-up.ts'
import { restore } from './restore.ts'
import { listTables, readRows } from './snapshot-store.ts'

/** A row whose values are hard to carry: quotes, line breaks, backslashes, a JSON null, no value at all. */
const HARD = '引号"与\\反斜线\n换行\t制表'

const act = useCase({
  name: 'organizations.test-act',
  title: { zh: '试', en: 'Try' },
  effect: 'write',
  roles: ['administrator'],
  input: Type.Object({ organizationId: Type.String(), sequence: Type.Integer() }),
  run: async (context, { organizationId, sequence }) => {
    const { sha256, sizeBytes } = await context.files.put(new TextEncoder().encode(`示例文本 ${sequence}`))
    await context.db
      .insertInto('stored_file')
      .values({ sha256, size_bytes: sizeBytes, media_type: 'text/plain', kind: 'docx', stored_at: context.now })
      .execute()
    const row = await context.rows.insert('number_gap', {
      id: context.newId(),
      organization_id: organizationId,
      sequence,
      reason: HARD,
    })
    context.record({
      type: 'number.gap-explained',
      subject: { kind: 'number_gap', id: row.id },
      data: { sequence, reason: HARD },
      files: [sha256],
    })
    return null
  },
})

const silent = () => undefined
let bench: Bench
let organizationId: string
let folder: string
let archive: string
beforeAll(async () => {
  bench = await openBench()
  organizationId = await bench.seedOrganization()
  await bench.seedActor(organizationId, 'secretary')
  for (let sequence = 1; sequence <= 5; sequence += 1)
    await bench.run(act, { organizationId, sequence }, undefined, { idempotencyKey: `k${sequence}` })
  folder = await mkdtemp(join(tmpdir(), 'zhunsheng-backup-'))
  archive = join(folder, '备份.zip')
  await backUpWhileActing()
})
afterAll(async () => {
  await bench.close()
  await rm(folder, { recursive: true, force: true })
})

/** Acts go on from before the backup begins until after it has ended. */
async function backUpWhileActing(): Promise<void> {
  const done = new AbortController()
  const acting = actUntil(done.signal)
  await backUp({ services: bench.services, file: archive, version, log: silent })
  done.abort()
  await acting
}

async function actUntil(done: AbortSignal): Promise<void> {
  for (let sequence = 100; !done.aborted; sequence += 1) await bench.run(act, { organizationId, sequence })
}

/** An empty database with the schema up to `until`, and an empty data folder. */
async function openTarget(): Promise<{ target: Parameters<typeof restore>[0]; close(): Promise<void> }> {
  const name = `restore_${randomUUID().replaceAll('-', '')}`
  await createCatalogDatabase(withDatabase(bench.adminUrl, 'postgres'), name, { owner: OWNER_ROLE })
  const ownerUrl = withDatabase(bench.ownerUrl, name)
  const { prepareDatabase } = await import('../../db/prepare.ts')
  await prepareDatabase(ownerUrl, decodeURIComponent(new URL(bench.appUrl).username), migrationsFolder)
  const pool = createPool(withDatabase(bench.appUrl, name))
  pool.on('error', silent)
  const db = createDatabase(pool)
  const dataFolder = await mkdtemp(join(tmpdir(), 'zhunsheng-restore-'))
  const services = {
    ...bench.services,
    db,
    files: createDiskFileStore(join(dataFolder, 'files')),
    config: { ...bench.services.config, dataFolder },
  }
  return {
    target: { services, ownerUrl, migrationsFolder, log: silent },
    async close() {
      await db.destroy()
      await dropDatabase(withDatabase(bench.adminUrl, 'postgres'), name)
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

async function withTarget(work: (target: Parameters<typeof restore>[0]) => Promise<void>): Promise<void> {
  const { target, close } = await openTarget()
  try {
    await work(target)
  } finally {
    await close()
  }
}

async function checksums(db: typeof bench.db): Promise<Record<string, string>> {
  const sums: Record<string, string> = {}
  for (const table of await listTables(db)) {
    const { rows } = await sql<{
      sum: string
    }>`select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from ${sql.table(table.name)} t`.execute(
      db,
    )
    sums[table.name] = rows[0]?.sum ?? ''
  }
  return sums
}

describe('a backup that was taken while others acted', () => {
  it('holds one moment: as many files and rows as events, and a trace that holds when it is restored', () =>
    withTarget(async (target) => {
      const manifest = await restore(target, archive)
      const { db, files } = target.services
      const verdict = await verifyChain({ db, files })
      expect(verdict).toMatchObject({ holds: true, size: manifest.trace.size, root: manifest.trace.root })
      expect(manifest.missingFiles).toEqual([])
    }))

  it('is restored to the same contents of every table', () =>
    withTarget(async (target) => {
      const quiet = join(folder, '静.zip')
      await backUp({ services: bench.services, file: quiet, version, log: silent })
      await restore(target, quiet)
      expect(await checksums(target.services.db)).toEqual(await checksums(bench.db))
    }))

  it('lets the restored database go on working', () =>
    withTarget(async (target) => {
      await restore(target, archive)
      const { runUseCase } = await import('../../run-use-case.ts')
      const { theSystem } = await import('../../context.ts')
      await runUseCase(
        target.services,
        act,
        { organizationId, sequence: 9_999 },
        { actor: theSystem, requestId: 'after' },
      )
      await expect(sql`delete from trace_event`.execute(target.services.db)).rejects.toThrow('permission denied')
    }))

  it('sets aside a head that was signed over another chain, so that the restored one can be signed', () =>
    withTarget(async (target) => {
      const { config, db, clock } = target.services
      await signHead(bench.db, config, clock)
      await restore(target, archive)
      expect(await readSignedHead(config)).toBeNull()
      expect(await signHead(db, config, clock)).not.toBeNull()
    }))

  it('is not written over a file that is there', async () => {
    await expect(backUp({ services: bench.services, file: archive, version, log: silent })).rejects.toThrow(
      new Refusal('BACKUP_FILE_EXISTS', { file: archive }),
    )
  })
})

describe('a restore', () => {
  it('is refused where there is data, and names it', () =>
    expect(
      restore({ services: bench.services, ownerUrl: bench.ownerUrl, migrationsFolder, log: silent }, archive),
    ).rejects.toMatchObject({ code: 'RESTORE_TARGET_NOT_EMPTY' }))

  it('leaves the database empty when a figure of the archive was changed, wherever it stands', () =>
    withTarget(async (target) => {
      const damaged = join(folder, 'damaged.zip')
      for (const place of [100, 150, 200, 333, 480]) {
        await copyFile(archive, damaged)
        const file = await open(damaged, 'r+')
        const entry = (await readZipDirectory(file)).get('tables/trace_event.jsonl')
        await file.write(Buffer.from([0xff, 0x00, 0xff]), 0, 3, (entry?.offset ?? 0) + place)
        await file.close()
        await expect(restore(target, damaged)).rejects.toMatchObject({ code: 'BACKUP_DAMAGED' })
      }
      const { rows } = await sql<{ count: number }>`select count(*)::integer as count from organization`.execute(
        target.services.db,
      )
      expect(rows[0]?.count).toBe(0)
      await restore(target, archive)
    }))

  it('is refused for a file that is no backup', () =>
    withTarget(async (target) => {
      const other = join(folder, 'other.zip')
      await writeFile(other, 'PK')
      await expect(restore(target, other)).rejects.toMatchObject({ code: 'BACKUP_NOT_ONE' })
      await expect(restore(target, join(folder, 'none.zip'))).rejects.toMatchObject({ code: 'BACKUP_NOT_ONE' })
    }))

  it('builds the schema of the backup first when the empty database stands at another level', () =>
    withTarget(async (target) => {
      const client = new pg.Client({ connectionString: target.ownerUrl })
      await client.connect()
      await client.query(`insert into schema_migration (name, checksum) values ('9998_later.sql', 'x')`)
      await client.end()
      await restore(target, archive)
      expect((await verifyChain({ db: target.services.db, files: target.services.files })).holds).toBe(true)
    }))
})

describe('the schema', () => {
  it('counts on behind what was restored, though a backup carries no sequence', () =>
    withTarget(async (target) => {
      await restore(target, archive)
      const enter = (number: string) =>
        sql<{ id: number }>`insert into standard_record (number, family, kind, evidence, as_of)
          values (${number}, ${number}, 'group', 'single', '2026-03-02') returning id`.execute(target.services.db)
      const held = await sql<{ id: number }>`select coalesce(max(id), 0) as id from standard_record`.execute(
        target.services.db,
      )
      const { rows } = await enter('T/SLXH 999—2026')
      expect(Number(rows[0]?.id)).toBe(Number(held.rows[0]?.id) + 1)
    }))

  it('gives every table a key, by which a backup orders its rows', async () => {
    expect((await listTables(bench.db)).filter(({ key }) => key.length === 0)).toEqual([])
  })

  it('writes a row as the texts of its values', async () => {
    await bench.db.transaction().execute(async (db) => {
      const table = (await listTables(db)).find(({ name }) => name === 'organization')
      const batches = []
      if (table) for await (const batch of readRows(db, table)) batches.push(...batch)
      expect(JSON.parse(batches[0] ?? '[]')).toContain('2020-01-01')
    })
  })
})
