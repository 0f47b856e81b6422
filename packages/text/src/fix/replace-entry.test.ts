import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { crc32 } from './crc32.ts'
import { replaceEntry } from './replace-entry.ts'

const DAY = '1990-01-01T00:00:00'
const original = zipSync(
  { 'a.xml': strToU8('甲'.repeat(50)), 'b.xml': strToU8('乙'), 'c/图.png': [new Uint8Array([1, 2, 3]), { level: 0 }] },
  { mtime: DAY, comment: '示例' } as Parameters<typeof zipSync>[1],
)

describe('one entry of a package is replaced', () => {
  it('the check sum is that of ZIP', () => {
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926)
  })
  it.each(['a.xml', 'b.xml', 'c/图.png'])('%s changes and nothing else does', (name) => {
    const replaced = replaceEntry(original, name, strToU8('新的内容'))
    const [before, after] = [unzipSync(original), unzipSync(replaced ?? new Uint8Array())]
    expect(Object.keys(after)).toEqual(Object.keys(before))
    for (const [entry, bytes] of Object.entries(after)) {
      if (entry === name) expect(strFromU8(bytes)).toBe('新的内容')
      else expect(bytes).toEqual(before[entry])
    }
  })
  it('an entry that is not there cannot be', () => {
    expect(replaceEntry(original, 'none.xml', new Uint8Array())).toBeNull()
  })
})
