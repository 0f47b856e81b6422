import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from '../testing/bench.ts'
import { createApp } from './app.ts'

const BYTES_MAX = 64 * 1024
let bench: Bench
let app: FastifyInstance

beforeAll(async () => {
  bench = await openBench()
  const services = { ...bench.services, config: { ...bench.services.config, uploadBytesMax: BYTES_MAX } }
  app = await createApp(services, { webFolder: '/nowhere', log: false, version: 'test' })
})
afterAll(async () => {
  await app.close()
  await bench.close()
})

function upload(name: string, text: string) {
  const head = `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  return app.inject({ method: 'POST', url: '/api/files', headers, payload: `${head}${text}\r\n--x--\r\n` })
}

describe('a catalogue of lines', () => {
  it('goes to the disk as it comes and is kept by its hash', async () => {
    const text = '标准编号,标准名称\nGB/T 99001—2020,示例\n'
    const sha256 = createHash('sha256').update(text).digest('hex')
    expect((await upload('目录.csv', text)).json()).toMatchObject({
      sha256,
      name: '目录.csv',
      sizeBytes: Buffer.byteLength(text),
    })
    expect(Buffer.from(await bench.services.files.read(sha256)).toString()).toBe(text)
  })

  it('that is larger than allowed is refused, and nothing of it stays', async () => {
    const reply = await upload('目录.csv', 'a'.repeat(BYTES_MAX + 1))
    expect(reply.json()).toMatchObject({ code: 'FILE_TOO_LARGE' })
    expect(readdirSync(bench.folder, { recursive: true }).filter((name) => String(name).endsWith('.part'))).toEqual([])
  })

  it('without any line is refused', async () =>
    expect((await upload('目录.csv', '')).json()).toMatchObject({ code: 'FILE_EMPTY' }))
})

it('any other file that is larger than allowed is refused in the same words', async () =>
  expect((await upload('图.png', 'a'.repeat(BYTES_MAX + 1))).json()).toMatchObject({ code: 'FILE_TOO_LARGE' }))
