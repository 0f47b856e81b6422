import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../http/app.ts'
import { type Bench, openBench } from '../../testing/bench.ts'
import { enterRecords, enterRelation } from '../../testing/register-records.ts'
import { createMcpServer } from './mcp-server.ts'
import { inProcess, overHttp, type Register } from './register.ts'

let bench: Bench
let app: FastifyInstance
let url: string
beforeAll(async () => {
  bench = await openBench()
  await enterRecords(bench.db, [
    { number: 'GB/T 99001—2010', family: 'GB/T 99001', implementsOn: '2010-06-01', replacedOn: '2021-01-01' },
    { number: 'GB/T 99001—2020', family: 'GB/T 99001', title: '示例量具', implementsOn: '2021-01-01' },
  ])
  await enterRelation(bench.db, 'GB/T 99001—2020', 'GB/T 99001—2010')
  await enterRelation(bench.db, 'GB/T 99001—2020', 'ISO 99001:2019', 'adopts')
  app = await createApp(bench.services, { webFolder: '/nowhere', log: false, version: 'test' })
  url = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await app.close()
  await bench.close()
})

const logged: string[] = []

/** The SDK's own client, which holds every structured answer against the tool's schema. */
async function connect(register: Register): Promise<Client> {
  const [near, far] = InMemoryTransport.createLinkedPair()
  await createMcpServer({ register, version: 'test', log: (line) => void logged.push(line) }).connect(far)
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(near)
  await client.listTools()
  return client
}

const textOf = (result: Awaited<ReturnType<Client['callTool']>>): string => JSON.stringify(result.content)

describe.each(['in process', 'over HTTP'])('the tools, with the register %s', (place) => {
  let client: Client
  beforeAll(async () => {
    client = await connect(place === 'in process' ? inProcess(async () => bench.services) : overHttp(url, undefined))
  })
  const call = (name: string, given: Record<string, unknown>) => client.callTool({ name, arguments: given })

  it('search_standards finds a standard by words and by number, and never says that one does not exist', async () => {
    for (const query of ['示例量具', 'gbt99001-2020'])
      expect((await call('search_standards', { query })).structuredContent).toMatchObject({
        rows: [{ number: 'GB/T 99001—2020', standing: { status: 'current', evidence: 'single' } }],
      })
    for (const [level, total] of [
      ['national', 1],
      ['group', 0],
    ] as const)
      expect(
        (await call('search_standards', { query: '示例量具', level, status: 'current' })).structuredContent,
      ).toMatchObject({ total })
    const nothing = await call('search_standards', { query: 'GB/T 88888—2020' })
    expect(nothing.structuredContent).toMatchObject({ total: 0 })
    expect(textOf(nothing)).toContain('未收录不等于不存在')
  })

  it('show_record tells status, evidence and day, and that it is no certificate', async () => {
    const shown = await call('show_record', { number: 'GB/T 99001' })
    expect(shown.structuredContent).toMatchObject({ number: 'GB/T 99001—2020', standing: { statusZh: '现行' } })
    for (const words of ['单一转录来源', '来源截至 2026-03-02', '不是法定证明']) expect(textOf(shown)).toContain(words)
    const then = await call('show_record', { number: 'GB/T 99001—2010', day: '2020-12-31' })
    expect(then.structuredContent).toMatchObject({ day: '2020-12-31', standing: { status: 'current' } })
  })

  it('show_record and lineage refuse what is not held with its code and what to do next', async () => {
    for (const name of ['show_record', 'lineage'])
      for (const number of ['GB/T 88888—2020', '这不是编号']) {
        const refused = await call(name, { number })
        expect(refused.isError).toBe(true)
        for (const words of ['RECORD_NOT_FOUND', '未收录不等于不存在']) expect(textOf(refused)).toContain(words)
      }
  })

  it('lineage names editions, what was replaced and what others say of it', async () => {
    expect((await call('lineage', { number: 'GB/T 99001—2020' })).structuredContent).toMatchObject({
      editions: [{ number: 'GB/T 99001—2020' }, { number: 'GB/T 99001—2010' }],
      replacements: [{ newer: 'GB/T 99001—2020', older: 'GB/T 99001—2010' }],
      outward: [{ typeZh: '代替' }, { typeZh: '采用', other: { number: 'ISO 99001:2019', standing: null } }],
    })
  })

  it('check_currency judges each reference as of the day, also what is no number', async () => {
    const numbers = ['GB/T 99001—2020', 'GB/T 99001—2010', 'GB/T 88888—2020', '这不是编号']
    const now = await call('check_currency', { numbers })
    expect(now.structuredContent).toMatchObject({
      rows: ['current', 'replaced', 'notFound', 'noNumber'].map((verdict) => ({ verdict })),
    })
    expect(textOf(now)).toContain('不是法定证明')
    const then = await call('check_currency', { numbers: ['GB/T 99001—2010'], day: '2020-12-31' })
    expect(then.structuredContent).toMatchObject({ day: '2020-12-31', rows: [{ verdict: 'current' }] })
  })

  it('a record is also a resource by its number', async () => {
    const uri = `zhunsheng://record/${encodeURIComponent('GB/T 99001—2020')}`
    const { contents } = await client.readResource({ uri })
    expect(JSON.parse(String(contents[0] && 'text' in contents[0] ? contents[0].text : ''))).toMatchObject({
      number: 'GB/T 99001—2020',
    })
    await expect(client.readResource({ uri: 'zhunsheng://record/GB%2FT%2088888' })).rejects.toThrow('RECORD_NOT_FOUND')
  })

  it('malformed input is refused with the field', async () => {
    for (const [name, given] of [
      ['search_standards', {}],
      ['show_record', { number: 'GB/T 1.1', day: '2026-02-30' }],
      ['check_currency', { numbers: [] }],
      ['number', { number: 'GB', more: 1 }],
    ] as const) {
      const refused = await call(name, given)
      expect(refused.isError).toBe(true)
      expect(textOf(refused)).toContain('INPUT_MALFORMED')
    }
  })
})

describe('the tools of this machine', () => {
  let client: Client
  beforeAll(async () => {
    client = await connect(overHttp('http://127.0.0.1:9', undefined))
  })
  const call = (name: string, given: Record<string, unknown>) => client.callTool({ name, arguments: given })

  it('are all for reading only, and told so', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual([
      'search_standards',
      'show_record',
      'lineage',
      'check_currency',
      'check_text',
      'number',
    ])
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
    expect(client.getInstructions()).toContain('never say that it does not exist')
  })

  it('number tells what a number is, or where it stops to make sense', async () => {
    const known = await call('number', { number: 'DB11/T 1000.2-2021' })
    expect(known.structuredContent).toMatchObject({ canonical: 'DB11/T 1000.2—2021', problem: null })
    const broken = await call('number', { number: 'GB/T 1.1—2020导则' })
    expect(broken.structuredContent).toMatchObject({ canonical: null, problem: { nearest: 'GB/T 1.1—2020' } })
  })

  it('check_text reads a file here and tells its findings', async () => {
    const path = join(bench.folder, '示例.md')
    await writeFile(path, '# 示例量具\n\n## 1 范围\n\n本标准应该规定示例量具的要求。\n')
    const checked = await call('check_text', { path })
    expect(checked.isError).toBeFalsy()
    expect(checked.structuredContent).toMatchObject({ path, total: expect.any(Number) })
  })

  it('check_text refuses other kinds, relative paths and what is not there', async () => {
    for (const [path, code] of [
      ['/etc/passwd', 'kind-not-known'],
      ['示例.md', 'path-not-absolute'],
      [join(bench.folder, '没有.docx'), 'no-file'],
    ] as const) {
      const refused = await call('check_text', { path })
      expect(refused.isError).toBe(true)
      expect(textOf(refused)).toContain(code)
    }
  })

  it('a key that was never made is told as such, also for what is open to everybody', async () => {
    const stranger = await connect(overHttp(url, `zs_${'0'.repeat(12)}_${'0'.repeat(64)}`))
    const refused = await stranger.callTool({ name: 'search_standards', arguments: { query: '示例' } })
    expect(refused.isError).toBe(true)
    expect(textOf(refused)).toContain('ACCESS_KEY_UNKNOWN')
  })

  it('a register that is away is told as such, not as a bug', async () => {
    const refused = await call('show_record', { number: 'GB/T 1.1' })
    expect(refused.isError).toBe(true)
    expect(textOf(refused)).toContain('UNREACHABLE')
    expect(logged).toEqual([])
  })
})
