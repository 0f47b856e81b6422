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
