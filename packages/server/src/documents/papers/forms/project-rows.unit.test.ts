import { expect, test } from 'vitest'
import { papers } from '../index.ts'
import { sampleRecords } from '../sample-records.ts'
import { makeTable } from '../sheets/table-export.ts'
import { takeoverColumns } from '../sheets/takeover-template.ts'
import { readSheet } from './project-rows.ts'
import { wordFile } from './test-files.ts'

async function workbook(fill: (sheet: import('exceljs').Worksheet) => void): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs')
  const book = new ExcelJS.Workbook()
  fill(book.addWorksheet('补录'))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

test('the blank template has its columns and no rows', async () => {
  const content = await readSheet(await papers.takeoverTemplate.make(sampleRecords.takeoverTemplate))
  expect(content).toEqual({ header: takeoverColumns.map((column) => column.header), rows: [] })
})

test('a day is the same whether the cell holds a date or text', async () => {
  const bytes = await workbook((sheet) => {
    sheet.addRow(['标准编号', '发布日期', '实施日期'])
    const row = sheet.addRow(['T/XYZ 001—2025', new Date(Date.UTC(2025, 0, 15)), '2025-03-01'])
    row.getCell(2).numFmt = 'yyyy"年"m"月"d"日"'
  })
  expect((await readSheet(bytes)).rows).toEqual([
    { row: 2, cells: { 标准编号: 'T/XYZ 001—2025', 发布日期: '2025-01-15', 实施日期: '2025-03-01' } },
  ])
})

test('rows keep the number that Excel shows when empty rows lie between', async () => {
  const bytes = await workbook((sheet) => {
    sheet.addRow(['标准编号'])
    sheet.getCell('A5').value = { formula: '"T/XYZ "&"002"', result: 'T/XYZ 002' }
  })
  expect((await readSheet(bytes)).rows).toEqual([{ row: 5, cells: { 标准编号: 'T/XYZ 002' } }])
})

test('a merge over a million rows costs nothing', async () => {
  const bytes = await makeTable({ sheet: '补录', columns: [{ header: '标准编号', width: 9 }], rows: [['T/XYZ 003']] })
  const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate')
  const files = unzipSync(bytes)
  const part = 'xl/worksheets/sheet1.xml'
  const xml = strFromU8(files[part] ?? new Uint8Array())
  const merged = xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A2:XFD1048576"/></mergeCells>')
  const content = await readSheet(zipSync({ ...files, [part]: strToU8(merged) }))
  expect(content.rows).toEqual([{ row: 2, cells: { 标准编号: 'T/XYZ 003' } }])
})

test('a Word file, an empty sheet and a header twice are refused by code', async () => {
  await expect(readSheet(wordFile(''))).rejects.toMatchObject({ code: 'SHEET_NOT_EXCEL' })
  await expect(readSheet(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ code: 'SHEET_NOT_EXCEL' })
  await expect(readSheet(await workbook(() => {}))).rejects.toMatchObject({ code: 'SHEET_HEADER_MISSING' })
  const twice = await workbook((sheet) => sheet.addRow(['备注', '备 注']))
  await expect(readSheet(twice)).rejects.toMatchObject({ code: 'SHEET_HEADER_DOUBLE', data: { header: '备注' } })
})
