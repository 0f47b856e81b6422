import { chmodSync, cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { lentAccount } from './account.ts'
import { embeddedBinaries, preparedBinaries } from './binaries.ts'
import { programVersion } from './cluster.ts'
import { missingLinks } from './library-links.ts'
import { temporaryFolders } from './testing/folders.ts'

const folders = temporaryFolders()
afterAll(() => folders.removeAll())

/** A copy of the platform's package as it comes out of an install without scripts: without its links. */
function unlinkedPackage(): string {
  const native = folders.make('native')
  cpSync(dirname(embeddedBinaries(null, folders.make()).bin), native, { recursive: true, verbatimSymlinks: true })
  const lib = join(native, 'lib')
  for (const entry of readdirSync(lib, { withFileTypes: true }))
    if (entry.isSymbolicLink()) rmSync(join(lib, entry.name))
  return native
}

test('the programs run although no install script has made their links', async () => {
  const native = unlinkedPackage()
  expect(missingLinks(native).length).toBeGreaterThan(0)
  const binaries = preparedBinaries(native, null, folders.make('copy'))
  expect(binaries.bin).toBe(join(native, 'bin'))
  expect(await programVersion(binaries)).toMatch(/^18\./)
})

const root = lentAccount()

describe.skipIf(root === null)('for root, who lends another account', () => {
  test('a package under a closed folder is copied to where that account can read it, whatever its file modes', async () => {
    const native = unlinkedPackage()
    chmodSync(dirname(native), 0o700)
    chmodSync(join(native, 'bin/postgres'), 0o700)
    const copy = join(folders.make('open'), 'copy')
    const binaries = preparedBinaries(native, root, copy)
    expect(binaries.bin).toBe(join(copy, 'bin'))
    expect(statSync(join(copy, 'bin/postgres')).mode & 0o777).toBe(0o755)
    expect(statSync(dirname(copy)).mode & 0o777).toBe(0o755)
    expect(await programVersion(binaries)).toMatch(/^18\./)
    expect(missingLinks(native).length).toBeGreaterThan(0)
  })

  test('the copy is made once', () => {
    const native = unlinkedPackage()
    chmodSync(dirname(native), 0o700)
    const copy = folders.make('copy')
    preparedBinaries(native, root, copy)
    const made = statSync(copy).ino
    preparedBinaries(native, root, copy)
    expect(statSync(copy).ino).toBe(made)
    expect(existsSync(`${copy}.new-${process.pid}`)).toBe(false)
  })
})
