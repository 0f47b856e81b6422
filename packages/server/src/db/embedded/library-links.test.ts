import { mkdirSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeLinks, missingLinks, sonameLinks } from './library-links.ts'
import { temporaryFolders } from './testing/folders.ts'

const folders = temporaryFolders()
afterAll(() => folders.removeAll())

function nativeFolder(files: readonly string[], listed: ReadonlyArray<{ source: string; target: string }>): string {
  const native = folders.make('native')
  mkdirSync(join(native, 'lib'), { recursive: true })
  for (const file of files) writeFileSync(join(native, 'lib', file), '')
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(listed))
  return native
}

test('a library of a full version is asked for by its first number, on Linux and on macOS', () => {
  expect(sonameLinks(['libicuuc.so.60.2', 'libpq.5.18.dylib', 'libz.so.1', 'libxml2.2.dylib', 'libpq.a'])).toEqual([
    { file: 'libicuuc.so.60.2', link: 'libicuuc.so.60' },
    { file: 'libpq.5.18.dylib', link: 'libpq.5.dylib' },
  ])
})

test('the links of the list and those it forgot are made once', () => {
  const native = nativeFolder(
    ['libpq.so.5.18', 'libicudata.so.60.2'],
    [
      { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so' },
      { source: 'native/lib/absent.so.1.1', target: 'native/lib/absent.so' },
    ],
  )
  expect(makeLinks(native, missingLinks(native))).toBe(true)
  expect(readlinkSync(join(native, 'lib/libpq.so'))).toBe('libpq.so.5.18')
  expect(readlinkSync(join(native, 'lib/libicudata.so.60'))).toBe('libicudata.so.60.2')
  expect(missingLinks(native)).toEqual([])
})
