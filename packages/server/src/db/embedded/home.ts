import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, canEnter } from './account.ts'
import { SYSTEM_FOLDER } from './binaries.ts'
import { makeOpenFolder } from './open-folder.ts'

/**
 * The folder that holds the cluster and everything about it: the data folder itself, or, where root runs and the lent
 * account cannot enter the data folder, /var/lib/zhunsheng/<hash>. `LOCATION` in the data folder then says so and is
 * followed from then on, also after the data folder has been moved.
 */
export function homeOf(dataDir: string, account: Account | null): string {
  mkdirSync(dataDir, { recursive: true })
  const named = readLocation(dataDir)
  if (named !== null) return named
  const real = realpathSync(dataDir)
  if (existsSync(clusterFolder(real)) || canEnter(account, real)) return real
  const home = join(SYSTEM_FOLDER, createHash('sha256').update(real).digest('hex').slice(0, 16))
  makeOpenFolder(home)
  writeFileSync(join(real, 'LOCATION'), locationText(home))
  return home
}

export function clusterFolder(home: string): string {
  return join(home, 'postgres')
}

function readLocation(dataDir: string): string | null {
  const path = join(dataDir, 'LOCATION')
  if (!existsSync(path)) return null
  const home = readFileSync(path, 'utf8').split('\n')[0]?.trim()
  if (home === undefined || home === '') return null
  makeOpenFolder(home)
  return home
}

function locationText(home: string): string {
  return `${home}
数据库在上面的目录中：运行 PostgreSQL 的账户进不去本目录。备份和搬迁时请一并处理。
The database lies in the folder above: the account that runs PostgreSQL cannot enter this one. Move and copy both.
`
}
