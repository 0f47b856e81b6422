import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { clusterFolder } from './home.ts'
import { EmbeddedRefusal } from './refusal.ts'

/** The passwords of the three roles of an embedded cluster; letters, digits, `-` and `_`, so they stand in URLs as is. */
export interface Secret {
  readonly superuser: string
  readonly owner: string
  readonly app: string
}

/**
 * The passwords of the cluster of a home folder, made on first use and kept in `postgres.secret` (mode 0600).
 *
 * Call under the home's lock. They are written before the cluster is made, so that a start that is killed in between
 * can go on.
 * Refuses with `DATABASE_SECRET_MISSING` where there is a cluster and no such file.
 */
export function secretOf(home: string): Secret {
  const path = secretFile(home)
  // Written by this module alone and renamed into place whole.
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Secret
  if (existsSync(clusterFolder(home))) throw missing(path)
  const secret = { superuser: password(), owner: password(), app: password() }
  writeDurably(path, JSON.stringify(secret))
  return secret
}

export function secretFile(home: string): string {
  return join(home, 'postgres.secret')
}

function password(): string {
  return randomBytes(24).toString('base64url')
}

function writeDurably(path: string, text: string): void {
  const draft = `${path}.new`
  const file = openSync(draft, 'w', 0o600)
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
  renameSync(draft, path)
}

function missing(path: string): EmbeddedRefusal {
  return new EmbeddedRefusal(
    'DATABASE_SECRET_MISSING',
    { path },
    {
      zh: `数据库还在，但其口令文件 ${path} 不见了。请从备份中恢复该文件，或恢复整个备份。`,
      en: `The database is there but its password file ${path} is gone. Put that file back from a backup, or restore the whole backup.`,
    },
  )
}
