import { chmodSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lentAccount } from './account.ts'
import { type Binaries, embeddedBinaries } from './binaries.ts'
import { findDebianPostgres15 } from './debian.ts'
import { homeOf } from './home.ts'
import { runningPostmaster } from './postmaster-file.ts'
import { errorCode, processMark } from './process-mark.ts'
import { startCluster } from './start-cluster.ts'
import { stopPostmaster } from './stop-postmaster.ts'
import { adminUrl, appUrl, ownerUrl } from './urls.ts'

/** A cluster for tests, in a temporary folder, without fsync; `stop` removes all of it. */
export interface ThrowawayCluster {
  /** The superuser's address, for `createDatabase` and `dropDatabase`. */
  readonly adminUrl: string
  readonly ownerUrl: string
  readonly appUrl: string
  readonly port: number
  readonly version: string
  stop(): Promise<void>
}

const PREFIX = 'zhunsheng-test-'

/** What is thrown away need not survive a power cut. Never use these for anybody's data. */
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '200',
  autovacuum_naptime: '10min',
}

export function startThrowaway(log: (line: string) => void = () => undefined): Promise<ThrowawayCluster> {
  return throwaway((home) => embeddedBinaries(lentAccount(), home), log)
}

/** The same on Debian's PostgreSQL 15, the oldest version that we support; null where it is not installed. */
export async function startDebianThrowaway(
  log: (line: string) => void = () => undefined,
): Promise<ThrowawayCluster | null> {
  const binaries = findDebianPostgres15()
  return binaries === null ? null : throwaway(() => binaries, log)
}

async function throwaway(
  binariesFor: (home: string) => Binaries,
  log: (line: string) => void,
): Promise<ThrowawayCluster> {
  await sweep(log)
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  chmodSync(folder, 0o755)
  const account = lentAccount()
  const home = homeOf(folder, account)
  const setup = { home, binaries: binariesFor(home), account, settings: SETTINGS, log }
  const { secret, port, version, stop } = await startCluster(setup)
  return {
    adminUrl: adminUrl(secret, port),
    ownerUrl: ownerUrl(secret, port),
    appUrl: appUrl(secret, port),
    port,
    version,
    stop: async () => {
      await stop()
      remove(folder, home)
    },
  }
}

/** Removes what test runs that were killed have left behind. */
async function sweep(log: (line: string) => void): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const [, pid, rest] = new RegExp(`^${PREFIX}(\\d+)-(.+)$`).exec(name) ?? []
    if (pid === undefined || rest === undefined || processMark(Number(pid)) !== null) continue
    const folder = join(tmpdir(), `${PREFIX}${process.pid}-${rest}`)
    if (claim(join(tmpdir(), name), folder)) await removeLeftover(folder, log)
  }
}

/** Of two runs that sweep, only one can rename the folder to its own name. */
function claim(found: string, own: string): boolean {
  try {
    renameSync(found, own)
    return true
  } catch (error) {
    if (['ENOENT', 'EACCES', 'EPERM'].includes(errorCode(error))) return false
    throw error
  }
}

async function removeLeftover(folder: string, log: (line: string) => void): Promise<void> {
  const home = homeOf(folder, lentAccount())
  const orphan = runningPostmaster(home)
  if (orphan !== null) await stopPostmaster({ home, log, binaries: { bin: '' } }, orphan.pid)
  remove(folder, home)
}

function remove(folder: string, home: string): void {
  for (const path of [home, folder]) rmSync(path, { recursive: true, force: true })
}
