import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { lockHome } from './start-lock.ts'
import { temporaryFolders } from './testing/folders.ts'

const folders = temporaryFolders()
afterAll(() => folders.removeAll())

function home(): string {
  const folder = folders.make()
  mkdirSync(folder)
  return folder
}

test('one starter at a time works on a data folder', async () => {
  const folder = home()
  let inside = 0
  let most = 0
  const work = async () => {
    const unlock = await lockHome(folder)
    inside += 1
    most = Math.max(most, inside)
    await new Promise((resolve) => setTimeout(resolve, 5))
    inside -= 1
    unlock()
  }
  await Promise.all(Array.from({ length: 12 }, work))
  expect(most).toBe(1)
  expect(existsSync(join(folder, 'postgres.lock'))).toBe(false)
})

test.each([
  ['of a process that has gone', JSON.stringify({ pid: 2 ** 22 + 7, started: '1' })],
  ['of an earlier process with the same number', JSON.stringify({ pid: process.pid, started: '1' })],
  ['that was cut off', '{"pid":'],
])('the lock %s is taken over', async (_, text) => {
  const folder = home()
  writeFileSync(join(folder, 'postgres.lock'), text)
  const unlock = await lockHome(folder)
  unlock()
  expect(existsSync(join(folder, 'postgres.lock'))).toBe(false)
})
