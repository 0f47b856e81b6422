import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { APP_ROLE, type EmbeddedDatabase, startEmbedded } from '../../packages/server/src/db/embedded/index.ts'
import { prepareDatabase } from '../../packages/server/src/db/prepare.ts'
import { createDiskFileStore } from '../../packages/server/src/files/file-store.ts'
import { fill, type Ground } from './fill.ts'
import { type Server, startServer } from './server-process.ts'
import type { Sizes } from './sizes.ts'

/** A whole product on throwaway data: an embedded database that syncs every commit, filled, and a way to serve it. */
export type Stand = {
  readonly folder: string
  readonly database: EmbeddedDatabase
  readonly ground: Ground
  serve(): Promise<Server>
  /** `npm start` on the same data, with nothing running before. */
  startAgain(): Promise<Server>
  close(): Promise<void>
}

const ROOT = process.cwd()
const SERVER = join(ROOT, 'packages/server/dist/main.mjs')
export const webFolder = join(ROOT, 'packages/web/dist')

export async function openStand(sizes: Sizes, log: (line: string) => void): Promise<Stand> {
  buildWhatIsStale()
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-benchmark-'))
  // The database runs under another account where root runs us; it must be able to enter.
  chmodSync(folder, 0o755)
  const database = await startEmbedded({ dataDir: folder, log })
  const env = {
    ZHUNSHENG_DATA: folder,
    ZHUNSHENG_DEMO: 'no',
    ZHUNSHENG_TRUSTED_PROXIES: '127.0.0.1',
    DATABASE_URL: undefined,
    DATABASE_MIGRATION_URL: undefined,
  }
  const close = async () => {
    await database.stop()
    for (const path of [database.home, folder]) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    await prepareDatabase(database.ownerUrl, APP_ROLE, join(ROOT, 'packages/server/migrations'))
    const ground = await fill(database.ownerUrl, createDiskFileStore(join(folder, 'files')), sizes, log)
    return {
      folder,
      database,
      ground,
      serve: () => startServer([process.execPath, '--enable-source-maps', SERVER, 'serve'], env),
      async startAgain() {
        await database.stop()
        return startServer(['npm', 'start'], env)
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** In a process of its own, as `npm start` does it: what the bundler takes in memory ends with it. */
function buildWhatIsStale(): void {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], { stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('the build failed')
}
