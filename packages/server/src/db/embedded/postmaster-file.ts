import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { clusterFolder } from './home.ts'
import { errorCode, processMark } from './process-mark.ts'

/** What a postmaster writes about itself into its cluster. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

const PORT_LINE = 3
const PS_BYTES_MAX = 64 * 1024 * 1024

/** The postmaster that `postmaster.pid` names, running or not; null where there is no such file. */
export function readPostmaster(home: string): Postmaster | null {
  try {
    const lines = readFileSync(postmasterFile(home), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[PORT_LINE] ?? Number.NaN) }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * The running postmaster of the cluster, or null.
 *
 * A process with the right number may be another one: after a restart of a container numbers come again. Then the file
 * is removed, for PostgreSQL would refuse to start, but only when no backend of the cluster runs either.
 */
export function runningPostmaster(home: string): Postmaster | null {
  const named = readPostmaster(home)
  if (named === null || processMark(named.pid) === null) return null
  const pids = processesOf(home)
  if (pids === null || pids.includes(named.pid)) return named
  if (pids.length === 0) rmSync(postmasterFile(home), { force: true })
  return null
}

/**
 * The processes that work in the cluster's folder, or null where the system does not tell (Windows). On Linux these are
 * the postmaster and its backends, read from /proc; elsewhere `ps` shows the postmaster alone, by its arguments.
 */
export function processesOf(home: string): number[] | null {
  const folder = realpathSync(clusterFolder(home))
  if (process.platform === 'win32') return null
  if (process.platform !== 'linux') return pidsByArguments(folder)
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && folderOf(name) === folder)
    .map(Number)
}

function pidsByArguments(folder: string): number[] {
  const list = execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8', maxBuffer: PS_BYTES_MAX })
  return list
    .split('\n')
    .filter((line) => line.includes(`-D ${folder} `))
    .map((line) => Number.parseInt(line, 10))
}

function folderOf(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    // It has just ended, or is another account's and so not one of ours.
    return null
  }
}

function postmasterFile(home: string): string {
  return join(clusterFolder(home), 'postmaster.pid')
}
