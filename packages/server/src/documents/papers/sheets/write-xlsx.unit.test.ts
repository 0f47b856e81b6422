import { expect, test } from 'vitest'
import { partText } from '../layout/repack.ts'
import { paperText } from '../paper-text.ts'
import { makeTable } from './table-export.ts'
import { sheetNames } from './write-xlsx.ts'

const columns = [
  { header: '名称', width: 20 },
  { header: '条数', width: 8 },
]

test('a cell that begins like a formula stays text', async () => {
  const rows = ['=1+1', '+86', '-1', '@SUM(A1)', '=HYPERLINK("http://example.org")'].map((text) => [text, 1])
  const bytes = await makeTable({ sheet: '意见', columns, rows })
  expect(partText(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
  expect(paperText(bytes)).toContain('=1+1|1\n+86|1\n-1|1\n@SUM(A1)|1')
})

test('a number stays a number', async () => {
  const bytes = await makeTable({ sheet: '意见', columns, rows: [['示例', 42]] })
  expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="B2"[^>]*><v>42<\/v>/)
})

test('a list without rows is a table with its header', async () => {
  expect(paperText(await makeTable({ sheet: '意见', columns, rows: [] }))).toBe('名称|条数')
})

test('tabs are named without forbidden characters, and none twice', () => {
  expect(sheetNames(['T/XYZ 001', 'T*XYZ 001', '', '示'.repeat(40)])).toEqual([
    'T XYZ 001',
    'T XYZ 001 (2)',
    '表',
    '示'.repeat(31),
  ])
})
