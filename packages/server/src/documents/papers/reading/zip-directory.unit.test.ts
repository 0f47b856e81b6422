import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { findLimitBreach, readZipDirectory, unpackEntry } from './zip-directory.ts'

const limits = { entriesMax: 3, entryBytesMax: 10_000_000, totalBytesMax: 15_000_000, ratioMax: 50 }
const entry = { name: 'a', encrypted: false, method: 8, compressedBytes: 1_000_000, bytes: 9_000_000, offset: 0 }

test('the entries are listed with their names and sizes', () => {
  const entries = readZipDirectory(zipSync({ '示例/甲.txt': strToU8('甲乙') }))
  expect(entries).toMatchObject([{ name: '示例/甲.txt', bytes: 6 }])
})

test('what is no .zip, or only the first part of one, has no directory', () => {
  const bytes = zipSync({ a: strToU8('a'), b: strToU8('b') })
  expect(readZipDirectory(strToU8('no zip'))).toBeNull()
  expect(readZipDirectory(bytes.subarray(0, bytes.length - 30))).toBeNull()
})

test('each limit is named with what was found', () => {
  expect(findLimitBreach([entry], limits)).toBeNull()
  expect(findLimitBreach([entry, entry, entry, entry], limits)).toMatchObject({ what: 'entries', found: 4, max: 3 })
  expect(findLimitBreach([{ ...entry, bytes: 10_000_001 }], limits)).toMatchObject({ what: 'entryBytes' })
  expect(findLimitBreach([entry, entry], limits)).toMatchObject({ what: 'totalBytes', found: 18_000_000 })
  expect(findLimitBreach([{ ...entry, compressedBytes: 9_000 }], limits)).toMatchObject({ what: 'ratio', found: 1_000 })
})

test('an entry larger than its directory says is damaged, not unpacked', () => {
  const bytes = zipSync({ a: new Uint8Array(5_000_000) })
  const [honest] = readZipDirectory(bytes) ?? []
  if (!honest) throw new Error('the file has one entry')
  expect(unpackEntry(bytes, honest)?.length).toBe(5_000_000)
  expect(unpackEntry(bytes, { ...honest, bytes: 100 })).toBeNull()
})
