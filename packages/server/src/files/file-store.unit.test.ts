import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createDiskFileStore, type FileStore } from './file-store.ts'

let folder: string
let store: FileStore
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhunsheng-files-'))
  store = createDiskFileStore(folder)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const bytes = Buffer.from('示例文件')
const address = createHash('sha256').update(bytes).digest('hex')

it('a file stands at the address of its content and comes back as it was', async () => {
  expect(await store.put(bytes)).toEqual({ sha256: address, sizeBytes: bytes.byteLength })
  expect(Buffer.from(await store.read(address))).toEqual(bytes)
  expect(await store.has(address)).toBe(true)
})

it('the same content at the same moment is one file, with nothing left over', async () => {
  await Promise.all(Array.from({ length: 8 }, () => store.put(Buffer.from('同时'))))
  const names = await readdir(folder, { recursive: true })
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
})

it('what lies on the disk is told by its own bytes, changed or gone', async () => {
  expect(await store.hashOnDisk(address)).toBe(address)
  await writeFile(join(folder, address.slice(0, 2), address), '改动过的')
  expect(await store.hashOnDisk(address)).not.toBe(address)
  expect(await store.hashOnDisk('0'.repeat(64))).toBeNull()
})

it('an empty file is a file', async () => {
  const { sha256, sizeBytes } = await store.put(new Uint8Array())
  expect([sizeBytes, (await store.read(sha256)).length]).toEqual([0, 0])
})

it.each(['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(64)}/..`])('%s is the address of nothing', (wrong) => {
  expect(() => store.read(wrong)).toThrow('not the address of a file')
})

it('a file that is not there is missing, and reading it is a bug', async () => {
  expect(await store.has('0'.repeat(64))).toBe(false)
  await expect(store.read('0'.repeat(64))).rejects.toThrow('ENOENT')
})

it('a file that comes in pieces stands at the same address, and is given in pieces', async () => {
  const long = Buffer.alloc(1_000_000, '示例')
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < long.length; from += 70_000) yield long.subarray(from, from + 70_000)
  }
  const sha256 = createHash('sha256').update(long).digest('hex')
  expect(await store.putStream(pieces())).toEqual({ sha256, sizeBytes: long.length })
  expect(await store.putStream(pieces())).toEqual({ sha256, sizeBytes: long.length })
  const given: Uint8Array[] = []
  for await (const piece of store.stream(sha256)) given.push(piece)
  expect(Buffer.concat(given).equals(long)).toBe(true)
  expect(given.length).toBeGreaterThan(1)
})

it('pieces that break off leave nothing behind', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('示例')
    throw new Error('示例故障')
  }
  await expect(store.putStream(broken())).rejects.toThrow('示例故障')
  const names = await readdir(folder, { recursive: true })
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([])
})
