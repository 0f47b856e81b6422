import { realpathSync } from 'node:fs'
import { Client } from 'pg'
import type { Cluster } from './cluster.ts'
import { clusterFolder } from './home.ts'
import { errorCode } from './process-mark.ts'
import { adminUrl } from './urls.ts'

/**
 * `ready` with the server's version (such as `18.4`); `busy` while it starts, recovers or stops, or has no connection to
 * spare; `silent` where nobody answers; `stranger` where it is not this cluster's server.
 */
export type ProbeAnswer = { kind: 'ready'; version: string } | { kind: 'busy' | 'silent' } | { kind: 'stranger' }

const CONNECT_TIMEOUT_MS = 3000
/** SQLSTATE cannot_connect_now and too_many_connections. */
const BUSY = ['57P03', '53300']

/** Asks whoever listens at the port whether it is this cluster's server: by password and by its data folder. */
export async function probe(cluster: Cluster, port: number): Promise<ProbeAnswer> {
  const client = new Client({
    connectionString: adminUrl(cluster.secret, port),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  })
  // A connection that breaks later has no caller left to tell; the query's own rejection says it.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string; folder: string }>(
      `select current_setting('server_version') as version, current_setting('data_directory') as folder`,
    )
    const row = rows[0]
    if (row === undefined || realpathSync(row.folder) !== realpathSync(clusterFolder(cluster.home)))
      return { kind: 'stranger' }
    return { kind: 'ready', version: row.version.split(' ')[0] ?? row.version }
  } catch (error) {
    const code = errorCode(error)
    if (BUSY.includes(code)) return { kind: 'busy' }
    // Class 28 is a refused password: another server, or another secret.
    return { kind: code.startsWith('28') ? 'stranger' : 'silent' }
  } finally {
    await client.end().catch(() => undefined)
  }
}
