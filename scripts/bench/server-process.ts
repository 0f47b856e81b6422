import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

export type Server = { readonly pid: number; readonly address: string; readonly readyMs: number; stop(): Promise<void> }

const READY_MS_MAX = 60_000
const POLL_MS = 10
const STOP_MS_MAX = 20_000

/**
 * Starts a server as a process of its own, in a process group of its own, and waits until it answers. What it prints
 * is kept and shown where it does not come up.
 */
export async function startServer(
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string | undefined>>,
  first = '/',
  cwd = process.cwd(),
): Promise<Server> {
  const port = await freePort()
  const started = performance.now()
  const [file, ...args] = command
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const printed: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk.toString('utf8')))
  const address = `http://127.0.0.1:${port}`
  try {
    await untilAnswered(child, `${address}${first}`)
  } catch (error) {
    await stop(child)
    throw new Error(`${String(error)}\n${printed.join('').slice(-4_000)}`, { cause: error })
  }
  return { pid: child.pid ?? 0, address, readyMs: performance.now() - started, stop: () => stop(child) }
}

async function untilAnswered(child: ChildProcess, url: string): Promise<void> {
  const until = performance.now() + READY_MS_MAX
  while (performance.now() < until) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    // Not listening yet is what is waited for here.
    const status = await fetch(url).then(
      (response) => response.arrayBuffer().then(() => response.status),
      () => 0,
    )
    if (status >= 200 && status < 300) return
    await sleep(POLL_MS)
  }
  throw new Error(`the server did not answer ${url}`)
}

/** The group and not the process alone: npm and a shell may stand between. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const ended = once(child, 'exit')
  signal(child.pid, 'SIGTERM')
  const isLate = sleep(STOP_MS_MAX, 'late', { ref: false })
  if ((await Promise.race([ended, isLate])) === 'late') signal(child.pid, 'SIGKILL')
  await ended
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, name)
  } catch (error) {
    // It may have ended by itself just now.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a server that listens on TCP has such an address
  server.close()
  await once(server, 'close')
  return port
}

/** Resident memory in bytes, as the system counts it; null where the system does not say. */
export function residentBytes(pid: number): number | null {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return null
  const kilobytes = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(path, 'utf8'))?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) * 1024
}
