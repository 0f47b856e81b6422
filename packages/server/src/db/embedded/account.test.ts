import { chmodSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { canEnter, lentAccount } from './account.ts'
import { withClient } from './databases.ts'
import { startEmbedded } from './start-embedded.ts'
import { temporaryFolders } from './testing/folders.ts'

const folders = temporaryFolders()
afterAll(() => folders.removeAll())

const isRoot = process.getuid?.() === 0

describe.skipIf(!isRoot)('for root', () => {
  test('PostgreSQL runs as postgres where there is such an account and as nobody elsewhere', () => {
    const nobody = 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65534::/:/sbin/nologin\n'
    expect(lentAccount(nobody)).toEqual({ name: 'nobody', uid: 65534, gid: 65534 })
    expect(lentAccount(`${nobody}postgres:x:101:104::/:/bin/sh\n`)?.name).toBe('postgres')
    expect(lentAccount('root:x:0:0::/root:/bin/sh\n')).toBeNull()
  })

  test('a folder under a closed one cannot be entered', () => {
    const account = { name: 'nobody', uid: 65534, gid: 65534 }
    const folder = folders.make()
    mkdirSync(folder)
    chmodSync(folder, 0o755)
    expect(canEnter(account, folder)).toBe(true)
    chmodSync(dirname(folder), 0o700)
    expect(canEnter(account, folder)).toBe(false)
  })

  test('a closed data folder sends the cluster to /var/lib/zhunsheng, and LOCATION says so', {
    timeout: 60_000,
  }, async () => {
    const dataDir = folders.make()
    chmodSync(dirname(dataDir), 0o700)
    const database = await startEmbedded({ dataDir, log: () => undefined })
    expect(readFileSync(join(dataDir, 'LOCATION'), 'utf8').split('\n')[0]).toBe(database.home)
    expect(database.home).toMatch(/^\/var\/lib\/zhunsheng\/[0-9a-f]{16}$/)
    expect(statSync(join(database.home, 'postgres')).uid).toBe(lentAccount()?.uid)
    await withClient(database.appUrl, (client) => client.query('select'))
    await database.stop()
    rmSync(database.home, { recursive: true })
  })
})

test('whoever is not root needs no other account', () => {
  expect(canEnter(null, '/anywhere')).toBe(true)
})
