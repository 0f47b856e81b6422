import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { spawnAs } from './account.ts'
import { programFile } from './binaries.ts'
import type { Cluster } from './cluster.ts'
import { clusterFolder } from './home.ts'
import { freePort } from './port.ts'
import type { Postmaster } from './postmaster-file.ts'
import { probe } from './probe.ts'
import { EmbeddedRefusal } from './refusal.ts'
import { neutralFolder, programEnvironment } from './run-program.ts'
import { secretFile } from './secret.ts'
import { stopPostmaster } from './stop-postmaster.ts'

/** Backends of a killed postmaster may hold the cluster until their statement ends; until then a start fails. */
const RETRY_MS = 15_000
const RETRY_PAUSE_MS = 250
/** A recovery after a crash reads the log again and may take long; the process itself tells when it gives up. */
const READY_MS = 15 * 60_000
const READY_PAUSE_MS = 20
/** Somebody else's server at our port ends our own start by itself; who refuses for longer is our own. */
const REFUSALS_MAX = 50
const LOG_BYTES_MAX = 8 * 1024 * 1024
const LOG_TAIL_LINES = 15

/** Every cluster gets these. fsync is PostgreSQL's own default and is said here so that nobody takes it for an accident. */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  shared_buffers: '128MB',
  max_connections: '100',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
}

/** A postmaster that answers, with its server's version. */
export type StartedPostmaster = Postmaster & { readonly version: string }

/**
 * Starts the postmaster and waits until it answers.
 *
 * It runs in a process group of its own: a Ctrl-C at the terminal reaches the server, which finishes its requests and
 * then stops the database, instead of both at once. Its messages go to `postgres.log`, which outlives this process.
 * `port` asks for one port; without it the kept or the next free one is taken. Refuses with `POSTGRES_DID_NOT_START` or
 * `DATABASE_SECRET_WRONG`.
 */
export async function launchPostmaster(cluster: Cluster, port?: number): Promise<StartedPostmaster> {
  const deadline = performance.now() + RETRY_MS
  for (;;) {
    const chosen = port ?? (await freePort(cluster.home))
    const started = await launchOnce(cluster, chosen)
    if (started !== null) return started
    if (performance.now() > deadline) throw didNotStart(cluster)
    await sleep(RETRY_PAUSE_MS)
  }
}

async function launchOnce(cluster: Cluster, port: number): Promise<StartedPostmaster | null> {
  const postmaster = spawnPostmaster(cluster, port)
  const deadline = performance.now() + READY_MS
  let refused = 0
  while (!postmaster.hasEnded() && performance.now() < deadline) {
    const answer = await probe(cluster, port)
    if (answer.kind === 'ready' && postmaster.pid !== undefined) {
      return { pid: postmaster.pid, port, version: answer.version }
    }
    if (answer.kind === 'stranger') refused += 1
    if (refused > REFUSALS_MAX && postmaster.pid !== undefined) {
      await stopPostmaster(cluster, postmaster.pid)
      throw secretWrong(cluster)
    }
    await sleep(READY_PAUSE_MS)
  }
  if (postmaster.error !== undefined) throw postmaster.error
  return null
}

function spawnPostmaster(cluster: Cluster, port: number) {
  const log = openLog(cluster.home)
  const child = spawn(join(cluster.binaries.bin, programFile('postgres')), serverArguments(cluster, port), {
    ...spawnAs(cluster.account),
    cwd: neutralFolder(),
    env: programEnvironment(),
    stdio: ['ignore', log, log],
    detached: true,
    windowsHide: true,
  })
  closeSync(log)
  // Whoever forgets to stop it must still be able to end; the next start adopts the orphan.
  child.unref()
  const state = {
    pid: child.pid,
    error: undefined as Error | undefined,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null || state.error !== undefined,
  }
  child.on('error', (error) => {
    state.error = error
  })
  return state
}

function serverArguments(cluster: Cluster, port: number): string[] {
  const settings = Object.entries({ ...SETTINGS, ...cluster.settings })
  return [
    '-D',
    clusterFolder(cluster.home),
    '-p',
    String(port),
    ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}

function openLog(home: string): number {
  const path = logFile(home)
  if (existsSync(path) && statSync(path).size > LOG_BYTES_MAX) renameSync(path, `${path}.1`)
  return openSync(path, 'a', 0o600)
}

function didNotStart(cluster: Cluster): EmbeddedRefusal {
  const path = logFile(cluster.home)
  const tail = readFileSync(path, 'utf8').trimEnd().split('\n').slice(-LOG_TAIL_LINES).join('\n')
  return new EmbeddedRefusal(
    'POSTGRES_DID_NOT_START',
    { log: path, tail },
    {
      zh: `数据库没有启动。日志在 ${path}，最后几行如下：\n${tail}`,
      en: `The database did not start. Its log is ${path}; the last lines are above.`,
    },
  )
}

function secretWrong(cluster: Cluster): EmbeddedRefusal {
  const path = secretFile(cluster.home)
  return new EmbeddedRefusal(
    'DATABASE_SECRET_WRONG',
    { path },
    {
      zh: `口令文件 ${path} 与数据库不符。请放回与该数据库同时备份的口令文件。`,
      en: `The password file ${path} does not belong to this database. Put back the one that was saved with it.`,
    },
  )
}

function logFile(home: string): string {
  return join(home, 'postgres.log')
}
