import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { programFile } from './binaries.ts'
import type { Cluster } from './cluster.ts'
import { clusterFolder } from './home.ts'
import { errorCode, isRunning, type ProcessMark, processMark } from './process-mark.ts'
import { runProgram } from './run-program.ts'

/** A fast stop writes everything out first, which takes long on a slow disk. */
const FAST_MS = 60_000
/** An immediate stop writes nothing: the next start recovers from the log. */
const IMMEDIATE_MS = 15_000
const POLL_MS = 15

/** What of a cluster the stop needs to know. */
type Stoppable = Pick<Cluster, 'home' | 'binaries' | 'log'>

/** Stops a postmaster and waits until it has gone: first the fast way, which loses nothing and drops connections. */
export async function stopPostmaster(cluster: Stoppable, pid: number, fastMs = FAST_MS): Promise<void> {
  const mark = processMark(pid)
  if (mark === null) return
  await askToStop(cluster, pid, 'fast')
  if (await hasGone(mark, fastMs)) return
  cluster.log(`PostgreSQL ${pid} 未在限时内停止，改为立即停止 / did not stop in time, stopping at once`)
  await askToStop(cluster, pid, 'immediate')
  if (await hasGone(mark, IMMEDIATE_MS)) return
  throw new Error(`PostgreSQL process ${pid} does not stop`)
}

async function askToStop(cluster: Stoppable, pid: number, mode: 'fast' | 'immediate'): Promise<void> {
  if (process.platform === 'win32') {
    // Windows has no signals; pg_ctl speaks to the postmaster by its own pipe.
    const args = ['stop', '-D', clusterFolder(cluster.home), '-m', mode, '-W']
    await runProgram(join(cluster.binaries.bin, programFile('pg_ctl')), args, null)
    return
  }
  try {
    process.kill(pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT')
  } catch (error) {
    // It has gone meanwhile, which is what was wanted.
    if (errorCode(error) !== 'ESRCH') throw error
  }
}

async function hasGone(mark: ProcessMark, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs
  while (performance.now() < deadline) {
    if (!isRunning(mark)) return true
    await sleep(POLL_MS)
  }
  return false
}
