import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Cluster, programVersion } from './cluster.ts'
import type { StartedPostmaster } from './postmaster.ts'
import { type Postmaster, processesOf, runningPostmaster } from './postmaster-file.ts'
import { probe } from './probe.ts'
import { stopPostmaster } from './stop-postmaster.ts'
import { countUsers } from './users.ts'

/** How long a running postmaster may say nothing at all; one that says it is busy recovers or stops and is waited for. */
const SILENT_MS = 5000
const POLL_MS = 100
/** One that does not answer is not given a minute to write everything out. */
const SILENT_FAST_MS = 10_000

/**
 * The postmaster that already runs on the cluster, if it can be used; null where one has to be started.
 *
 * It is there because another command uses it, or because its starter was killed. One that does not answer is stopped;
 * so is an orphan of other programs than ours, as after an upgrade. Call under the home's lock.
 */
export async function adoptPostmaster(cluster: Cluster): Promise<StartedPostmaster | null> {
  const found = runningPostmaster(cluster.home)
  if (found === null) return null
  const version = await answered(cluster, found)
  if (version !== null && (countUsers(cluster.home) > 0 || version === (await programVersion(cluster.binaries)))) {
    return { ...found, version }
  }
  // Without a way to tell whose process it is, PostgreSQL itself decides whether its cluster is taken.
  if (processesOf(cluster.home) === null) return null
  if (runningPostmaster(cluster.home)?.pid === found.pid) await stopPostmaster(cluster, found.pid, SILENT_FAST_MS)
  return null
}

async function answered(cluster: Cluster, found: Postmaster): Promise<string | null> {
  let heard = performance.now()
  while (performance.now() < heard + SILENT_MS && runningPostmaster(cluster.home)?.pid === found.pid) {
    const answer = await probe(cluster, found.port)
    if (answer.kind === 'ready') return answer.version
    if (answer.kind === 'stranger') return null
    if (answer.kind === 'busy') heard = performance.now()
    await sleep(POLL_MS)
  }
  return null
}
