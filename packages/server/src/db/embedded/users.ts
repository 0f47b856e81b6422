import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, isRunning, parseMark, processMark } from './process-mark.ts'

let joined = 0

/**
 * Enters this process among those that use the cluster of a home folder; returns the way to leave.
 *
 * A command beside a running server shares its database; whoever leaves last stops it. Call both under the home's lock.
 */
export function joinUsers(home: string): () => void {
  const folder = usersFolder(home)
  mkdirSync(folder, { recursive: true })
  joined += 1
  const path = join(folder, `${process.pid}-${joined}`)
  writeFileSync(path, JSON.stringify(processMark(process.pid)))
  return () => rmSync(path, { force: true })
}

/** How many living users the cluster has; those that were killed are struck off. */
export function countUsers(home: string): number {
  const folder = usersFolder(home)
  let alive = 0
  for (const name of listed(folder)) {
    const path = join(folder, name)
    if (isUser(path)) alive += 1
    else rmSync(path, { force: true })
  }
  return alive
}

function isUser(path: string): boolean {
  const mark = parseMark(readFileSync(path, 'utf8'))
  return mark !== null && isRunning(mark)
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

function usersFolder(home: string): string {
  return join(home, 'postgres.users')
}
