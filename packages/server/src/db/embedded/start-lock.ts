import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode, isRunning, parseMark, processMark } from './process-mark.ts'
import { EmbeddedRefusal } from './refusal.ts'

const LOCK_WAIT_MS = 10 * 60_000
const LOCK_POLL_MS = 40

/**
 * Lets one process at a time start or stop the cluster of a home folder; resolves to the release.
 *
 * Waits while another starter works (a recovery may take minutes) and takes over the lock of one that was killed.
 * PostgreSQL's own postmaster.pid stands behind this: even without the lock two postmasters never share a cluster.
 * Refuses with `DATA_FOLDER_BUSY` after ten minutes.
 */
export async function lockHome(home: string): Promise<() => void> {
  const path = join(home, 'postgres.lock')
  const own = JSON.stringify(processMark(process.pid))
  const deadline = performance.now() + LOCK_WAIT_MS
  for (;;) {
    if (take(path, own)) return () => rmSync(path, { force: true })
    removeIfStale(path)
    if (performance.now() > deadline) throw busy(path)
    await sleep(LOCK_POLL_MS)
  }
}

/** Written whole under another name and then linked, so that nobody ever reads half a lock. */
function take(path: string, own: string): boolean {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, own, { mode: 0o644 })
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** The lock is moved away first: of two that find it stale only one can move it, and a fresh one is put back. */
function removeIfStale(path: string): void {
  if (!isStale(path)) return
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    // Another starter was quicker.
    if (errorCode(error) === 'ENOENT') return
    throw error
  }
  if (!isStale(aside)) putBack(aside, path)
  rmSync(aside, { force: true })
}

function putBack(aside: string, path: string): void {
  try {
    linkSync(aside, path)
  } catch (error) {
    // A third starter holds it by now and will find the cluster as the second leaves it: postmaster.pid decides.
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

function isStale(path: string): boolean {
  try {
    const mark = parseMark(readFileSync(path, 'utf8'))
    return mark === null || !isRunning(mark)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

function busy(path: string): EmbeddedRefusal {
  return new EmbeddedRefusal(
    'DATA_FOLDER_BUSY',
    { lock: path },
    {
      zh: `另一个进程正在启动或停止该数据目录的数据库，已等待十分钟。确认没有其他进程后删除 ${path} 再试。`,
      en: `Another process has been starting or stopping the database of this data folder for ten minutes. Make sure none is, remove ${path} and try again.`,
    },
  )
}
