import { existsSync } from 'node:fs'
import { lentAccount, ownerAccount } from './account.ts'
import { embeddedBinaries } from './binaries.ts'
import { refuseForeign } from './cluster.ts'
import { clusterFolder, homeOf } from './home.ts'
import { startCluster } from './start-cluster.ts'
import { appUrl, ownerUrl } from './urls.ts'

/** A running embedded database. */
export interface EmbeddedDatabase {
  /** postgres://… of the role that owns the database and migrates. */
  readonly ownerUrl: string
  /** postgres://… of the lesser role that serves. */
  readonly appUrl: string
  /** On 127.0.0.1. */
  readonly port: number
  /** Whether the server ran already: another command's, or an orphan whose starter was killed. */
  readonly adopted: boolean
  /** Such as `18.4`. */
  readonly version: string
  /** Where the cluster lies: the data folder, or what its `LOCATION` says. */
  readonly home: string
  /** Leaves the database; the last process to leave stops the server. May be called more than once. */
  stop(): Promise<void>
}

/**
 * Starts the embedded database of a data folder, making it on first use, or joins the one that runs.
 *
 * Throws `EmbeddedRefusal` with `DATA_FOLDER_OTHER_MAJOR`, `DATA_FOLDER_NOT_YOURS`, `DATA_FOLDER_BUSY`,
 * `DATABASE_SECRET_MISSING`, `DATABASE_SECRET_WRONG`, `POSTGRES_BINARIES_MISSING` or `POSTGRES_DID_NOT_START`.
 */
export async function startEmbedded(options: {
  readonly dataDir: string
  readonly log: (line: string) => void
}): Promise<EmbeddedDatabase> {
  const home = homeOf(options.dataDir, lentAccount())
  refuseForeign(home)
  const folder = clusterFolder(home)
  const account = existsSync(folder) ? ownerAccount(folder) : lentAccount()
  const binaries = embeddedBinaries(account, home)
  const { secret, ...running } = await startCluster({ home, binaries, account, settings: {}, log: options.log })
  return { ...running, home, ownerUrl: ownerUrl(secret, running.port), appUrl: appUrl(secret, running.port) }
}
