import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { partText, repack } from './repack.ts'

const file = zipSync({
  'docProps/core.xml': strToU8('<dc:creator>示例人</dc:creator>'),
  'word/document.xml': strToU8('甲'),
})
const properties = { title: '示例 & 标准', organizationName: '示例协会', day: '2025-01-15' }

test('the moment at which a file was first packed leaves no mark', () => {
  const later = zipSync(
    { 'docProps/core.xml': strToU8('x'), 'word/document.xml': strToU8('甲') },
    { mtime: '2020-02-02' },
  )
  expect(repack(later, properties)).toEqual(repack(file, properties))
})

test('the properties bear the day of the paper and no person', () => {
  const core = partText(repack(file, properties), 'docProps/core.xml')
  expect(core).toContain('2025-01-15T00:00:00Z')
  expect(core).toContain('示例 &amp; 标准')
  expect(core).not.toContain('示例人')
})

test('a paper without a day bears the first day that the container can express', () => {
  expect(partText(repack(file, { ...properties, day: null }), 'docProps/core.xml')).toContain('1980-01-01')
})
