import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Services } from '../../services.ts'
import type { Call } from '../command.ts'
import { untilSignal } from '../until-signal.ts'
import { version } from '../version.ts'
import { createMcpServer } from './mcp-server.ts'
import { inProcess, overHttp } from './register.ts'

export type Remote = { readonly url: string; readonly key: string | undefined }

/** Serves on stdin and stdout until the client goes away or the process is told to stop. */
export async function serveStdio(call: Call, remote: Remote | null): Promise<void> {
  const stopped = Promise.race([untilSignal(), inputEnds()])
  const local = openUntil(call, stopped)
  const register = remote ? overHttp(remote.url, remote.key) : inProcess(local.open)
  const server = createMcpServer({ register, version, log: call.log })
  await server.connect(new StdioServerTransport())
  await stopped
  await server.close()
  await local.closed()
}

const inputEnds = (): Promise<void> =>
  new Promise((resolve) => {
    for (const event of ['end', 'close', 'error']) process.stdin.once(event, () => resolve())
  })

/** The database is opened when it is first asked for, stays open, and is left when `ended` comes. */
function openUntil(call: Call, ended: Promise<void>) {
  let opened: Promise<Services> | null = null
  let closed: Promise<unknown> = Promise.resolve()
  const open = (): Promise<Services> =>
    new Promise((resolve, reject) => {
      closed = call
        .open(async ({ services }) => {
          resolve(services)
          await ended
        })
        .catch((error: unknown) => {
          opened = null // the next question tries again
          reject(error)
        })
    })
  return {
    open: (): Promise<Services> => {
      opened ??= open()
      return opened
    },
    closed: async (): Promise<void> => void (await closed),
  }
}
