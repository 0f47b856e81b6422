import type { Api, Problem } from '../api.ts'
import { keepTags } from './kept-tags.ts'
import { pause, secondsToWait } from './patience.ts'
import { type InQuery, inQuery } from './query-reads.ts'
import { RefusedError } from './refused.ts'

export type ClientOptions = {
  /** Of the server, such as `https://standards.example.org`. */
  readonly url: string
  /** An access key (`zs_…`); left out, one asks as the public. */
  readonly key?: string | undefined
  /** How often one call is sent at most where the server answers 429; 3 unless said. */
  readonly triesMax?: number
  /** The longest wait that a 429 may ask for; beyond it the refusal is thrown at once. 120 unless said. */
  readonly waitSecondsMax?: number
  readonly fetch?: typeof fetch
}

export type CallName = keyof Api & string
export type CallOptions = {
  readonly signal?: AbortSignal
  /** For a write that may be sent again after a lost answer: the same key is one act. Made for each call unless given. */
  readonly idempotencyKey?: string
}

/** Reads that answer page by page, with the key of the following page. */
export type PagedName = {
  [Name in CallName]: Api[Name]['output'] extends { readonly rows: readonly unknown[]; readonly next: string | null }
    ? Name
    : never
}[CallName]

export type Row<Name extends PagedName> = Api[Name]['output'] extends { readonly rows: readonly (infer Each)[] }
  ? Each
  : never

export type Client = {
  /** Asks for a use-case by its name. Throws `RefusedError`. */
  call<Name extends CallName>(
    name: Name,
    input: Api[Name]['input'],
    options?: CallOptions,
  ): Promise<Api[Name]['output']>
  /** Every row of a list to the last, page after page, each page asked for when it is needed. */
  rows<Name extends PagedName>(name: Name, input: Api[Name]['input'], options?: CallOptions): AsyncGenerator<Row<Name>>
}

const TRIES_MAX = 3
const WAIT_SECONDS_MAX = 120
const STATUS_NOT_MODIFIED = 304
const STATUS_TOO_MANY = 429

/** A client of the HTTP interface: nothing but `fetch` is needed, so browsers and Node run it alike. */
export function createClient(options: ClientOptions): Client {
  const tags = keepTags()
  const { triesMax = TRIES_MAX, waitSecondsMax = WAIT_SECONDS_MAX } = options
  const ask = options.fetch ?? fetch
  const base = options.url.replace(/\/+$/u, '')

  async function send(address: string, init: RequestInit): Promise<Response> {
    try {
      return await ask(address, init)
    } catch (error) {
      if (init.signal?.aborted) throw error
      throw Object.assign(new RefusedError(0, {}), { cause: error })
    }
  }

  async function answerOf(address: string, init: RequestInit, tries: number): Promise<unknown> {
    const kept = init.method === 'GET' ? tags.find(address) : undefined
    const headers = { ...init.headers, ...(kept && { 'if-none-match': kept.tag }) }
    const response = await send(address, { ...init, headers })
    if (response.status === STATUS_NOT_MODIFIED && kept) return JSON.parse(kept.text)
    const text = await response.text()
    if (response.ok) {
      const tag = response.headers.get('etag')
      const answer = parsed(text)
      if (answer === undefined) throw new RefusedError(response.status, {})
      if (tag && init.method === 'GET') tags.keep(address, { tag, text })
      return answer
    }
    const problem = problemIn(text)
    const seconds = secondsToWait(response.headers, problem)
    if (response.status !== STATUS_TOO_MANY || tries <= 1 || seconds > waitSecondsMax)
      throw new RefusedError(response.status, problem)
    await pause(seconds, init.signal ?? undefined)
    return answerOf(address, init, tries - 1)
  }

  async function call<Name extends CallName>(
    name: Name,
    input: Api[Name]['input'],
    { signal, idempotencyKey = newKey() }: CallOptions = {},
  ): Promise<Api[Name]['output']> {
    const address = `${base}/api/${name.replace('.', '/')}`
    const headers = { accept: 'application/json', ...(options.key && { authorization: `Bearer ${options.key}` }) }
    const common = { headers, ...(signal && { signal }) }
    const answer = isInQuery(name)
      ? await answerOf(`${address}${queryOf(input)}`, { ...common, method: 'GET' }, triesMax)
      : await answerOf(
          address,
          {
            ...common,
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
            body: JSON.stringify(input),
          },
          triesMax,
        )
    return answer as Api[Name]['output'] // the server answers with what its use-case of this name gives
  }

  async function* rows<Name extends PagedName>(
    name: Name,
    input: Api[Name]['input'],
    callOptions: CallOptions = {},
  ): AsyncGenerator<Row<Name>> {
    let next: string | null = null
    do {
      const answer: unknown = await call(name, { ...input, ...(next !== null && { cursor: next }) }, callOptions)
      const page = answer as { rows: readonly Row<Name>[]; next: string | null } // `PagedName` asks for exactly this
      yield* page.rows
      next = page.next
    } while (next !== null)
  }

  return { call, rows }
}

const isInQuery = (name: string): name is InQuery => (inQuery as readonly string[]).includes(name)

function queryOf(input: object): string {
  const given = Object.entries(input).filter(([, value]) => value !== undefined && value !== null)
  const text = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a proxy's page; no JSON text means undefined
  }
}

function problemIn(text: string): Partial<Problem> {
  const answer = parsed(text)
  const isProblem = typeof answer === 'object' && answer !== null && 'code' in answer && typeof answer.code === 'string'
  return isProblem ? (answer as Partial<Problem>) : {} // problem details of this interface have a code
}

/** `crypto.randomUUID` is absent in browsers on plain http. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
