import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { type Binaries, programFile } from './binaries.ts'
import { clusterFolder } from './home.ts'
import { errorCode } from './process-mark.ts'
import { EmbeddedRefusal } from './refusal.ts'
import { runProgram } from './run-program.ts'
import type { Secret } from './secret.ts'

/** A cluster and all that is needed to run it. */
export interface Cluster {
  readonly home: string
  readonly binaries: Binaries
  readonly account: Account | null
  readonly secret: Secret
  /** Server settings beyond those every cluster gets. */
  readonly settings: Readonly<Record<string, string>>
  readonly log: (line: string) => void
}

const DRAFT_PREFIX = 'postgres.new-'

/**
 * Makes the cluster where there is none: UTF-8, the C locale (the same order on every machine; Chinese order is asked
 * for by collation where a list needs it), checksums, passwords everywhere. Made aside and renamed, so a start that is
 * killed leaves no half cluster. Call under the home's lock.
 */
export async function makeCluster(cluster: Cluster): Promise<void> {
  const { home, account } = cluster
  if (existsSync(clusterFolder(home))) return
  removeDrafts(home)
  const draft = join(home, `${DRAFT_PREFIX}${process.pid}`)
  const passwordFile = `${draft}.password`
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(passwordFile, cluster.secret.superuser, { mode: 0o600 })
  if (account !== null) for (const path of [draft, passwordFile]) chownSync(path, account.uid, account.gid)
  await runProgram(join(cluster.binaries.bin, programFile('initdb')), initArguments(draft, passwordFile), account)
  rmSync(passwordFile)
  renameSync(draft, clusterFolder(home))
}

/** Refuses with `DATA_FOLDER_NOT_YOURS` a cluster that belongs to another account. A home without a cluster passes. */
export function refuseForeign(home: string): void {
  const folder = clusterFolder(home)
  if (!existsSync(folder)) return
  try {
    accessSync(folder, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw errorCode(error) === 'EACCES' ? notYours(folder) : error
  }
}

/**
 * Refuses with `DATA_FOLDER_OTHER_MAJOR` a cluster that another major version of PostgreSQL made. A home without a
 * cluster passes.
 */
export async function checkCluster(home: string, binaries: Binaries): Promise<void> {
  const found = clusterMajor(home)
  if (found === null) return
  const programs = (await programVersion(binaries)).split('.')[0] ?? ''
  if (found === programs) return
  throw new EmbeddedRefusal(
    'DATA_FOLDER_OTHER_MAJOR',
    { folder: clusterFolder(home), found, programs },
    {
      zh: `数据目录由 PostgreSQL ${found} 建立，本版本带的是 PostgreSQL ${programs}，不能直接打开，也没有改动任何内容。请用原来的版本执行 zhunsheng backup，再用本版本在新的数据目录中执行 zhunsheng restore。`,
      en: `The data folder was made by PostgreSQL ${found}; this version brings PostgreSQL ${programs} and cannot open it. Nothing was changed. Run zhunsheng backup with the earlier version, then zhunsheng restore with this one into a new data folder.`,
    },
  )
}

/** The version of the programs, such as `18.4`. */
export async function programVersion(binaries: Binaries): Promise<string> {
  const output = await runProgram(join(binaries.bin, programFile('postgres')), ['--version'], null)
  return /PostgreSQL\) (\S+)/.exec(output)?.[1] ?? output.trim()
}

function clusterMajor(home: string): string | null {
  try {
    return readFileSync(join(clusterFolder(home), 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

function initArguments(folder: string, passwordFile: string): string[] {
  return [
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--data-checksums',
    '--no-instructions',
  ]
}

/** The initdb of a starter that was killed may still be writing; hence the retries. */
function removeDrafts(home: string): void {
  for (const name of readdirSync(home)) {
    if (name.startsWith(DRAFT_PREFIX)) rmSync(join(home, name), { recursive: true, maxRetries: 20, retryDelay: 100 })
  }
}

function notYours(folder: string): EmbeddedRefusal {
  return new EmbeddedRefusal(
    'DATA_FOLDER_NOT_YOURS',
    { folder },
    {
      zh: `数据库目录 ${folder} 属于另一个系统账户。请用当初启动的账户（例如 root）再次启动。`,
      en: `The database folder ${folder} belongs to another account of this system. Start as the account that started it first, for example root.`,
    },
  )
}
