import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freePort } from './port.ts'
import { temporaryFolders } from './testing/folders.ts'

const folders = temporaryFolders()
afterAll(() => folders.removeAll())

function home(): string {
  const folder = folders.make()
  mkdirSync(folder)
  return folder
}

test('a data folder keeps its port', async () => {
  const folder = home()
  const port = await freePort(folder)
  expect(await freePort(folder)).toBe(port)
  expect(port).not.toBe(5432)
  expect(port).not.toBe(4180)
})

test('a kept port that somebody else has taken is replaced and the new one kept', async () => {
  const folder = home()
  const kept = await freePort(folder)
  const stranger = createServer().listen(kept, '127.0.0.1')
  const port = await freePort(folder)
  stranger.close()
  expect(port).not.toBe(kept)
  expect(readFileSync(join(folder, 'postgres.port'), 'utf8')).toBe(String(port))
})

test.each(['', '5432', 'abc', '70000'])('a port file that says %j is not believed', async (text) => {
  const folder = home()
  writeFileSync(join(folder, 'postgres.port'), text)
  expect(await freePort(folder)).toBeGreaterThanOrEqual(14_000)
})
