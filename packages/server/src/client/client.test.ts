import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../http/app.ts'
import { openWithKey } from '../organizations/access-keys/key-fixture.ts'
import { type Bench, openBench } from '../testing/bench.ts'
import { enterRecords } from '../testing/register-records.ts'
import { useCases } from '../use-cases.ts'
import { createClient, RefusedError } from './index.ts'
import { inQuery } from './query-reads.ts'

const RECORDS = 7

let bench: Bench
let app: FastifyInstance
let url: string
beforeAll(async () => {
  bench = await openBench()
  await enterRecords(
    bench.db,
    Array.from({ length: RECORDS }, (_, index) => ({
      number: `GB/T 9910${index}—2020`,
      family: `GB/T 9910${index}`,
      implementsOn: '2020-06-01',
    })),
  )
  app = await createApp(bench.services, { webFolder: '/nowhere', log: false, version: 'test' })
  url = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await app.close()
  await bench.close()
})

async function refusedBy(work: Promise<unknown>): Promise<RefusedError> {
  const error = await work.catch((caught: unknown) => caught)
  if (!(error instanceof RefusedError)) throw new Error(`not refused: ${String(error)}`)
  return error
}

/** Answers in their order, and what was sent to get them. */
function answering(...answers: readonly Response[]) {
  const sent: { address: string; headers: Headers }[] = []
  const ask: typeof fetch = async (address, init) => {
    sent.push({ address: String(address), headers: new Headers(init?.headers) })
    return answers[sent.length - 1] ?? new Response('{}', { status: 500 })
  }
  return { sent, ask }
}

const tooMany = (headers: Record<string, string>) =>
  new Response(JSON.stringify({ code: 'TOO_MANY_REQUESTS' }), { status: 429, headers })

describe('the client', () => {
  it('knows which uses are asked for in the query', () =>
    expect([...inQuery].sort()).toEqual(
      useCases
        .filter(({ effect, inBody }) => effect === 'read' && !inBody)
        .map(({ name }) => name)
        .sort(),
    ))

  it('asks for a record by its number and for a list of references', async () => {
    const client = createClient({ url: `${url}/` })
    const record = await client.call('registry.show-record', { number: 'gb/t99101-2020' })
    expect(record).toMatchObject({ number: 'GB/T 99101—2020', standing: { status: 'current' } })
    const { rows } = await client.call('registry.check-currency', { text: 'GB/T 99101—2020\nGB/T 99199—2020' })
    expect(rows.map(({ verdict }) => verdict)).toEqual(['current', 'notFound'])
  })

  it('gives every row of a list once, page after page', async () => {
    const numbers: string[] = []
    const list = createClient({ url }).rows('registry.search-records', { q: 'GB/T', sort: 'number', limit: 2 })
    for await (const { number } of list) numbers.push(number)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers).toHaveLength(RECORDS)
  })

  it('says a refusal by its code, in both languages, with what to do next', async () => {
    const missing = await refusedBy(createClient({ url }).call('registry.show-record', { number: 'GB/T 88888—2020' }))
    expect(missing).toMatchObject({ code: 'RECORD_NOT_FOUND', status: 404 })
    expect(missing.next.zh).toContain('未收录不等于不存在')
    const stranger = await refusedBy(createClient({ url }).call('implementation.list-todos', {}))
    expect(stranger).toMatchObject({ code: 'NOT_SIGNED_IN', status: 401 })
  })

  it('is its key’s owner, and is told of a key that was never made', async () => {
    const { key, login } = await openWithKey(bench, await bench.seedOrganization())
    const me = await createClient({ url, key }).call('organizations.who-am-i', {})
    expect(me).toMatchObject({ account: { login } })
    const wrong = createClient({ url, key: `zs_${'0'.repeat(12)}_${'0'.repeat(64)}` })
    const refused = await refusedBy(wrong.call('registry.show-record', { number: 'GB/T 99101' }))
    expect(refused).toMatchObject({ code: 'ACCESS_KEY_UNKNOWN', status: 401 })
  })

  it('says that nobody is there, or that what answers is no such server', async () => {
    const away = await refusedBy(createClient({ url: 'http://127.0.0.1:9' }).call('trace.show-head', {}))
    expect(away).toMatchObject({ code: 'UNREACHABLE', status: 0 })
    const { ask } = answering(new Response('<html>', { status: 502 }))
    const proxy = await refusedBy(createClient({ url, fetch: ask }).call('trace.show-head', {}))
    expect(proxy).toMatchObject({ code: 'ANSWER_UNREADABLE', status: 502 })
  })

  it('keeps an answer with its tag and sends the key', async () => {
    const { ask, sent } = answering(
      new Response('{"rows":[],"total":0,"next":null}', { headers: { etag: '"a"' } }),
      new Response(null, { status: 304 }),
    )
    const client = createClient({ url, key: 'zs_example', fetch: ask })
    const first = await client.call('registry.list-standards', { limit: 1 })
    expect(await client.call('registry.list-standards', { limit: 1 })).toEqual(first)
    expect(sent.map(({ headers }) => headers.get('if-none-match'))).toEqual([null, '"a"'])
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer zs_example')
    expect(sent[0]?.address).toBe(`${url}/api/registry/list-standards?limit=1`)
  })

  it('asks again after a 429 as long as it was told to wait, and not for ever', async () => {
    const patient = answering(tooMany({ 'retry-after': '0' }), new Response('{"rows":[]}'))
    expect(await createClient({ url, fetch: patient.ask }).call('registry.list-watches', {})).toEqual({ rows: [] })
    const refusing = answering(...Array.from({ length: 5 }, () => tooMany({ 'retry-after': '0' })))
    await refusedBy(createClient({ url, fetch: refusing.ask, triesMax: 2 }).call('registry.list-watches', {}))
    expect(refusing.sent).toHaveLength(2)
    const long = answering(tooMany({ 'retry-after': '3600' }))
    await refusedBy(createClient({ url, fetch: long.ask }).call('registry.list-watches', {}))
    expect(long.sent).toHaveLength(1)
  })
})
