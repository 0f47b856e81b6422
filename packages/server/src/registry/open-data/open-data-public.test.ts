import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { paths } from '@zhunsheng/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSite, type Site } from '../../http/public/open-site.ts'
import { makeOpenData } from '../../jobs/make-open-data.ts'
import { enterRecords } from '../../testing/register-records.ts'
import { listDumps, openDataFolder } from './dump-folder.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const make = () => makeOpenData.run(site.bench.services)
const names = async () => (await listDumps(site.bench.services.config)).map(({ name }) => name)

it('before there is a dump, the page says when one will be made', async () => {
  await make()
  expect(await names()).toEqual([])
  expect((await site.get(paths.openData())).body).toContain('还没有数据包')
  expect((await site.get(`${paths.openData()}?lang=en`)).body).toContain('There is no dump yet')
})

it('a full dump is made every week, an increment on every other day, and neither twice', async () => {
  await enterRecords(site.bench.db, [{ number: 'GB/T 99501—2020', family: 'GB/T 99501' }])
  for (const day of ['2026-03-02', '2026-03-02', '2026-03-03', '2026-03-08', '2026-03-09']) {
    site.bench.clock.day(day)
    await make()
  }
  expect(await names()).toEqual(['2026-03-09-full', '2026-03-08-increment', '2026-03-03-increment', '2026-03-02-full'])
})

it('what is older than the four full dumps that are kept goes', async () => {
  for (const day of ['2026-03-16', '2026-03-23', '2026-03-30']) {
    site.bench.clock.day(day)
    await make()
  }
  expect(await names()).toEqual(['2026-03-30-full', '2026-03-23-full', '2026-03-16-full', '2026-03-09-full'])
})

it('anybody sees the files with their checksums, and a dump that is being written or was damaged is not among them', async () => {
  const folder = openDataFolder(site.bench.services.config)
  await mkdir(join(folder, '2026-04-01-full.part'))
  await mkdir(join(folder, '2026-04-01-increment'))
  await writeFile(join(folder, '2026-04-01-increment', 'manifest.json'), '{"product":')
  const [dump] = await listDumps(site.bench.services.config)
  const { body, statusCode } = await site.get(paths.openData())
  expect(statusCode).toBe(200)
  expect(body).toContain(dump?.manifest.register.sha256)
  for (const { name, sha256 } of dump?.manifest.files ?? []) {
    expect(body).toContain(paths.openDataFile('2026-03-30-full', name))
    expect(body).toContain(sha256)
  }
  expect(body).toContain(paths.openDataFile('2026-03-09-full', 'manifest.json'))
  expect(body).not.toContain('2026-04-01')
})

it('a file comes with its length and its hash, and goes on where a download was broken off', async () => {
  const address = paths.openDataFile('2026-03-30-full', 'records.jsonl.gz')
  const whole = await site.get(address)
  const etag = String(whole.headers['etag'])
  expect(whole.headers).toMatchObject({
    'content-type': 'application/gzip',
    'content-length': String(whole.rawPayload.length),
    'accept-ranges': 'bytes',
  })
  const rest = await site.get(address, { range: 'bytes=10-', 'if-range': etag })
  expect(rest.statusCode).toBe(206)
  expect(rest.headers['content-range']).toBe(`bytes 10-${whole.rawPayload.length - 1}/${whole.rawPayload.length}`)
  expect(rest.rawPayload.equals(whole.rawPayload.subarray(10))).toBe(true)
  expect((await site.get(address, { range: 'bytes=-4' })).rawPayload.equals(whole.rawPayload.subarray(-4))).toBe(true)
  expect((await site.get(address, { range: 'bytes=10-', 'if-range': '"another"' })).statusCode).toBe(200)
  expect((await site.get(address, { range: 'bytes=999999-' })).statusCode).toBe(416)
  expect((await site.get(address, { 'if-none-match': etag })).statusCode).toBe(304)
  expect((await site.get(paths.openDataFile('2026-03-30-full', 'manifest.json'))).json()).toMatchObject({
    kind: 'full',
  })
})

it.each([
  '2026-03-30-full/..%2F..%2Ftrace',
  '2020-01-01-full/manifest.json',
  '2026-03-30-full/absent.jsonl',
])('nothing else of the disk is handed out: %s', async (address) =>
  expect((await site.get(`/data/${address}`)).statusCode).toBe(404))
