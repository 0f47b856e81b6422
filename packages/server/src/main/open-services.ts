import { type Config, filesFolder } from '../config.ts'
import { startEmbedded } from '../db/embedded/index.ts'
import { createDatabase, createPool } from '../db/pool.ts'
import { prepareDatabase } from '../db/prepare.ts'
import { createDiskFileStore } from '../files/file-store.ts'
import { createSearchService } from '../registry/search-index/search-service.ts'
import type { Services } from '../services.ts'
import { migrationsFolder } from './version.ts'

export type Opened = {
  readonly services: Services
  readonly ownerUrl: string
  /** Whether one role both owns and serves: then nothing in the database keeps the trace append-only. */
  readonly sameRole: boolean
  close(): Promise<void>
}

/** The composition root's first half: a database that is migrated and ready, the files, and the real clock. */
export async function openServices(config: Config, log: (line: string) => void): Promise<Opened> {
  const database = await openDatabase(config, log)
  const servingRole = decodeURIComponent(new URL(database.appUrl).username)
  const applied = await prepareDatabase(database.ownerUrl, servingRole, migrationsFolder)
  if (applied.length > 0) log(`数据库已升级 / database migrated: ${applied.join(', ')}`)
  const pool = createPool(database.appUrl)
  // An idle connection that the server ends is replaced by the pool at its next use; without a listener Node would stop.
  pool.on('error', (error) => log(`数据库连接中断 / a database connection ended: ${error.message}`))
  const db = createDatabase(pool)
  const search = createSearchService({ db, databaseUrl: database.appUrl, dataFolder: config.dataFolder, log })
  return {
    services: {
      db,
      files: createDiskFileStore(filesFolder(config)),
      config,
      clock: () => new Date().toISOString(),
      search,
    },
    ownerUrl: database.ownerUrl,
    sameRole: new URL(database.ownerUrl).username === new URL(database.appUrl).username,
    async close() {
      await search.close()
      await db.destroy()
      await database.stop()
    },
  }
}

async function openDatabase(
  config: Config,
  log: (line: string) => void,
): Promise<{ ownerUrl: string; appUrl: string; stop(): Promise<void> }> {
  if (config.databaseUrl === null) return startEmbedded({ dataDir: config.dataFolder, log })
  return {
    ownerUrl: config.migrationUrl ?? config.databaseUrl,
    appUrl: config.databaseUrl,
    stop: async () => undefined,
  }
}
