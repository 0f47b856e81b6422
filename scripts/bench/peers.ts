import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { directus } from './directus.ts'
import { type Measured, measure } from './load.ts'
import type { Options } from './options.ts'
import type { Peer, PeerStand } from './peer.ts'
import { machineFacts } from './report.ts'
import { scenariosOf } from './scenarios.ts'
import { openStand } from './stand.ts'
import { strapi } from './strapi.ts'

/** Two general ways of serving such a list, as npm gives them. */
const peers: readonly Peer[] = [directus, strapi]

const ROWS = 200_000
const QUICK_ROWS = 10_000
const LOAD = { clients: 16, seconds: 10, requestsMax: 60_000 }
const GOAL = 10

/**
 * The same two hundred thousand titles on the same PostgreSQL, a list of twenty, permissions on both sides: theirs by a
 * role with a rule and a token, ours by a session and what it may see. A peer that cannot be installed is left out.
 */
export async function measurePeers(options: Options, say: (line: string) => void): Promise<void> {
  const rows = options.quick ? QUICK_ROWS : ROWS
  const folder = options.peersFolder ?? mkdtempSync(join(tmpdir(), 'zhunsheng-peers-'))
  const stand = await openStand({ organizations: 200, projects: 100, standards: rows, cases: 0 }, note)
  try {
    say(machineFacts(stand.database.version))
    const theirs: Measured[] = []
    for (const peer of peers)
      theirs.push(...(await measurePeer(peer, { folder, database: stand.database, rows, note }, say)))
    const server = await stand.serve()
    try {
      for (const scenario of scenariosOf(stand.ground, { limit: 20 }).filter(({ isList }) => isList)) {
        const ours = await measure(server.address, scenario.next, LOAD)
        const best = Math.max(...theirs.map(({ perSecond }) => perSecond))
        say(
          line(`准绳 ${scenario.name}`, ours) +
            (theirs.length > 0 ? `  ${(ours.perSecond / best).toFixed(1)} × the better peer (goal ${GOAL})` : ''),
        )
      }
    } finally {
      await server.stop()
    }
  } finally {
    await stand.close()
    if (options.peersFolder === null) rmSync(folder, { recursive: true, force: true })
  }
}

async function measurePeer(peer: Peer, stand: PeerStand, say: (line: string) => void): Promise<Measured[]> {
  try {
    const serving = await peer.open(stand)
    try {
      const measured = await measure(serving.address, serving.next, LOAD)
      say(line(peer.name, measured))
      return [measured]
    } finally {
      await serving.stop()
    }
  } catch (error) {
    say(
      `${peer.name}: 未能测量 · could not be measured: ${error instanceof Error ? error.message.slice(-600) : String(error)}`,
    )
    return []
  }
}

const line = (name: string, { perSecond, p50, p95, p99, failed, firstFailure }: Measured): string =>
  `${perSecond.toFixed(0).padStart(6)} req/s  p50 ${p50.toFixed(1)}  p95 ${p95.toFixed(1)}  p99 ${p99.toFixed(1)} ms  ${name}${failed > 0 ? `  ${failed} FAILED: ${firstFailure}` : ''}`

function note(text: string): void {
  process.stderr.write(`${text}\n`)
}
