import { setTimeout as sleep } from 'node:timers/promises'
import { adoptPostmaster } from './adopt.ts'
import { type Cluster, checkCluster, makeCluster } from './cluster.ts'
import { launchPostmaster } from './postmaster.ts'
import { readPostmaster, runningPostmaster } from './postmaster-file.ts'
import { processMark } from './process-mark.ts'
import { makeRoles } from './roles.ts'
import { type Secret, secretOf } from './secret.ts'
import { lockHome } from './start-lock.ts'
import { stopPostmaster } from './stop-postmaster.ts'
import { countUsers, joinUsers } from './users.ts'

/** A cluster before its passwords are known: of several first starts at once only one may make them. */
export type ClusterSetup = Omit<Cluster, 'secret'>

export interface RunningCluster {
  readonly secret: Secret
  readonly port: number
  /** Whether it ran already: another command's, or an orphan whose starter was killed. */
  readonly adopted: boolean
  /** The server's version, such as `18.4`. */
  readonly version: string
  /** Leaves the cluster; the last to leave stops it. May be called more than once. */
  stop(): Promise<void>
}

const WATCH_MS = 1000

/** Brings the cluster up, or joins those who use it. Several processes may do so at once. */
export async function startCluster(setup: ClusterSetup): Promise<RunningCluster> {
  const unlock = await lockHome(setup.home)
  try {
    const cluster = { ...setup, secret: secretOf(setup.home) }
    await checkCluster(cluster.home, cluster.binaries)
    await makeCluster(cluster)
    const found = await adoptPostmaster(cluster)
    const { port, version } = found ?? (await launchPostmaster(cluster))
    const leave = joinUsers(cluster.home)
    await makeRoles(cluster.secret, port).catch(async (error: unknown) => {
      await stopIfUnused(cluster, leave)
      throw error
    })
    const endWatch = watch(cluster, port)
    let stopped: Promise<void> | undefined
    const stop = () => {
      endWatch()
      stopped ??= leaveCluster(cluster, leave)
      return stopped
    }
    return { secret: cluster.secret, port, version, adopted: found !== null, stop }
  } finally {
    unlock()
  }
}

async function leaveCluster(cluster: Cluster, leave: () => void): Promise<void> {
  const unlock = await lockHome(cluster.home)
  try {
    await stopIfUnused(cluster, leave)
  } finally {
    unlock()
  }
}

async function stopIfUnused(cluster: Cluster, leave: () => void): Promise<void> {
  leave()
  if (countUsers(cluster.home) > 0) return
  const running = runningPostmaster(cluster.home)
  if (running !== null) await stopPostmaster(cluster, running.pid)
}

/**
 * Starts the postmaster again, at the same port, when it was killed. One that was stopped in order takes its
 * postmaster.pid with it and is left alone: somebody wanted that.
 */
function watch(cluster: Cluster, port: number): () => void {
  let ended = false
  const look = async () => {
    while (!ended) {
      await sleep(WATCH_MS, undefined, { ref: false })
      if (!ended && wasKilled(cluster)) await revive(cluster, port)
    }
  }
  look().catch((error: unknown) =>
    cluster.log(`数据库未能重新启动 / the database could not be started again: ${String(error)}`),
  )
  return () => {
    ended = true
  }
}

async function revive(cluster: Cluster, port: number): Promise<void> {
  const unlock = await lockHome(cluster.home)
  try {
    // Another user of the cluster may have been quicker.
    if (!wasKilled(cluster) || countUsers(cluster.home) === 0) return
    cluster.log('数据库进程意外结束，正在重新启动 / the database process ended unexpectedly and is started again')
    await launchPostmaster(cluster, port)
  } finally {
    unlock()
  }
}

function wasKilled(cluster: Cluster): boolean {
  const named = readPostmaster(cluster.home)
  return named !== null && processMark(named.pid) === null
}
