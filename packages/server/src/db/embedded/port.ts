import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** Below the range from which systems take outgoing ports, and away from 5432 and our own 4180. */
const FIRST_PORT = 14_000
const PORTS = 6_000

/** The port kept for the cluster of a home folder where it is free, else the next free one, which is then kept. */
export async function freePort(home: string): Promise<number> {
  const path = join(home, 'postgres.port')
  const kept = existsSync(path) ? Number(readFileSync(path, 'utf8')) : Number.NaN
  const start = isOurs(kept) ? kept - FIRST_PORT : spread(home)
  for (let step = 0; step < PORTS; step += 1) {
    const port = FIRST_PORT + ((start + step) % PORTS)
    if (!(await isFree(port))) continue
    if (port !== kept) writeFileSync(path, String(port))
    return port
  }
  throw new Error(`no free port from ${FIRST_PORT} to ${FIRST_PORT + PORTS - 1}`)
}

function isOurs(port: number): boolean {
  return Number.isInteger(port) && port >= FIRST_PORT && port < FIRST_PORT + PORTS
}

/** Two data folders on one machine start at different ports, so that they rarely meet. */
function spread(home: string): number {
  return createHash('sha256').update(home).digest().readUInt32BE(0) % PORTS
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    // In use, or reserved by the system: either way not for us.
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}
