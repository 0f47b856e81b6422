import { execFileSync } from 'node:child_process'
import { mkdtemp, open, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEFLATED, STORED } from './zip-format.ts'
import { readZipDirectory, readZipEntry, ZipBroken } from './zip-reader.ts'
import { createZipWriter } from './zip-writer.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const LONG = '准绳'.repeat(50_000)

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhunsheng-zip-'))
  path = join(folder, '备份.zip')
  const file = await open(path, 'w')
  const writer = createZipWriter(file)
  await writer.add('tables/甲.jsonl', DEFLATED, [bytes(LONG), bytes('尾')])
  await writer.add('files/empty', STORED, [])
  await writer.add('files/a', STORED, [bytes('示例')])
  await writer.end()
  await file.close()
})
afterEach(() => rm(folder, { recursive: true }))

async function readAll(): Promise<Record<string, string>> {
  const file = await open(path)
  try {
    const contents: Record<string, string> = {}
    for (const [name, entry] of await readZipDirectory(file)) {
      const chunks = []
      for await (const chunk of readZipEntry(path, file, entry)) chunks.push(chunk)
      contents[name] = Buffer.concat(chunks).toString()
    }
    return contents
  } finally {
    await file.close()
  }
}

describe('an archive', () => {
  it('is read back as it was written', async () => {
    expect(await readAll()).toEqual({ 'tables/甲.jsonl': `${LONG}尾`, 'files/empty': '', 'files/a': '示例' })
  })

  it('is opened by other programs', async () => {
    const file = await open(path)
    const contents = unzipSync(new Uint8Array(await file.readFile()))
    await file.close()
    expect(new TextDecoder().decode(contents['tables/甲.jsonl'])).toBe(`${LONG}尾`)
    const isPythonThere = (() => {
      try {
        return (
          execFileSync('python3', ['-c', 'import sys,zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())', path])
            .toString()
            .trim() === 'None'
        )
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true
        throw error
      }
    })()
    expect(isPythonThere).toBe(true)
  })

  it('is refused when its end is cut off', async () => {
    await truncate(path, 400)
    await expect(readAll()).rejects.toThrow(ZipBroken)
  })

  it.each([
    '',
    'not an archive at all, but long enough to hold the end of one',
  ])('is refused when it is “%s”', async (text) => {
    await writeFile(path, text)
    await expect(readAll()).rejects.toThrow(ZipBroken)
  })
})
