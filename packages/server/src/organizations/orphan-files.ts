import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesFolder } from '../config.ts'
import type { Context } from '../context.ts'
import { listUnrecordedFiles } from './operation-store.ts'

const ORPHANS_SHOWN_MAX = 200
const FILES_AT_ONCE = 5_000
/** A file is written before the transaction that names it: one that young may only not be named yet. */
const YOUNG_MS = 3_600_000

/**
 * Files in the store that no record names, as paths below the store: what is left of uploads that came to nothing. They
 * do no harm and are never removed by the product; at most 200 are listed.
 */
export async function findOrphans({ db, config, now }: Pick<Context, 'db' | 'config' | 'now'>): Promise<string[]> {
  const folder = filesFolder(config)
  const names = await listNames(folder)
  const orphans: string[] = []
  for (let from = 0; from < names.length && orphans.length < ORPHANS_SHOWN_MAX; from += FILES_AT_ONCE) {
    const unrecorded = await listUnrecordedFiles(db, names.slice(from, from + FILES_AT_ONCE))
    for (const name of unrecorded) if (await isOld(join(folder, place(name)), now)) orphans.push(place(name))
  }
  return orphans.slice(0, ORPHANS_SHOWN_MAX)
}

const place = (name: string): string => `${name.slice(0, 2)}/${name}`

async function listNames(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(nothingYet)
  return found.filter((entry) => entry.isFile()).map(({ name }) => name)
}

async function isOld(path: string, now: string): Promise<boolean> {
  const found = await stat(path).catch(nothingYet)
  return !Array.isArray(found) && found.mtimeMs <= Date.parse(now) - YOUNG_MS
}

/** The folder is made with the first file, and a half-written file may be renamed while we look. */
function nothingYet(error: NodeJS.ErrnoException): never[] {
  if (error.code === 'ENOENT') return []
  throw error
}
