import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'

export type Asked = {
  readonly path: string
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export type Measured = {
  readonly requests: number
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Answers that were none: no 2xx. The first is kept in words. */
  readonly failed: number
  readonly firstFailure: string | null
}

export type Load = { readonly clients: number; readonly seconds: number; readonly requestsMax: number }

const WARM_UP_SHARE = 0.2

/**
 * So many clients, each on its own kept connection and each asking again as soon as it is answered, for a time, and not
 * more than `requestsMax` times. Milliseconds are from sending a request to the last byte of its answer.
 */
export async function measure(base: string, asking: () => Asked, load: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.clients })
  try {
    await run(agent, base, asking, {
      ...load,
      seconds: load.seconds * WARM_UP_SHARE,
      requestsMax: Math.ceil(load.requestsMax * WARM_UP_SHARE),
    })
    return await run(agent, base, asking, load)
  } finally {
    agent.destroy()
  }
}

async function run(
  agent: Agent,
  base: string,
  asking: () => Asked,
  { clients, seconds, requestsMax }: Load,
): Promise<Measured> {
  const took: number[] = []
  let [sent, failed, firstFailure] = [0, 0, null as string | null]
  const started = performance.now()
  const until = started + seconds * 1000
  const client = async () => {
    while (performance.now() < until && sent < requestsMax) {
      sent += 1
      const before = performance.now()
      const answer = await ask(agent, base, asking())
      took.push(performance.now() - before)
      if (answer.status >= 200 && answer.status < 300) continue
      failed += 1
      firstFailure ??= `${answer.status} ${answer.text.slice(0, 200)}`
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const elapsedSeconds = (performance.now() - started) / 1000
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0
  return {
    requests: took.length,
    perSecond: took.length / elapsedSeconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    failed,
    firstFailure,
  }
}

export type Answer = { readonly status: number; readonly text: string; readonly bytes: number }

export function ask(
  agent: Agent | undefined,
  base: string,
  { path, method = 'GET', headers = {}, body }: Asked,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length =
      body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
    const sending = request(
      new URL(path, base),
      { ...(agent && { agent }), method, headers: { ...length, ...headers } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const bytes = Buffer.concat(chunks)
          resolve({ status: response.statusCode ?? 0, text: bytes.toString('utf8'), bytes: bytes.byteLength })
        })
      },
    )
    sending.on('error', reject)
    sending.end(body)
  })
}
