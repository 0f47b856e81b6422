import type ExcelJS from 'exceljs'
import { repack } from '../layout/repack.ts'
import type { Maybe } from '../record.ts'
import { printable } from '../words.ts'

export type CellValue = string | number | null | undefined

export type TableSheet = {
  /** The tab's name; shortened to what Excel takes. */
  sheet: string
  /** Lines above the table, for a title and notes. */
  above?: string[]
  columns: { header: string; width: number }[]
  rows: CellValue[][]
  landscape?: boolean
  /** Rows kept empty with borders, for filling in by hand. */
  blankRows?: number
}

export type Workbook = { title: string; organizationName: string; day?: Maybe; sheets: TableSheet[] }

/** Excel refuses longer cells. */
const CELL_CHARACTERS_MAX = 32_767
const SHEET_NAME_CHARACTERS_MAX = 31
const LINE_POINTS = 15
/** Excel refuses higher rows. Heights are written, since not every program fits them to wrapped text by itself. */
const ROW_POINTS_MAX = 409
const border = { style: 'thin', color: { argb: 'FF999999' } } as const

/** Tables as one Excel file; every string stays a string. The library is loaded on the first file. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const { default: library } = await import('exceljs')
  const book = new library.Workbook()
  book.created = new Date(0)
  book.modified = new Date(0)
  const names = sheetNames(workbook.sheets.map((table) => table.sheet))
  workbook.sheets.forEach((table, index) => {
    fillSheet(book.addWorksheet(names[index] ?? `${index + 1}`), table)
  })
  const bytes = new Uint8Array(await book.xlsx.writeBuffer())
  return repack(bytes, { title: workbook.title, organizationName: workbook.organizationName, day: workbook.day })
}

function fillSheet(sheet: ExcelJS.Worksheet, table: TableSheet): void {
  sheet.pageSetup = {
    paperSize: 9,
    orientation: table.landscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  }
  table.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = column.width
  })
  for (const text of table.above ?? []) addNote(sheet, text, table.columns.length)
  addHeader(
    sheet,
    table.columns.map((column) => column.header),
  )
  const empty = Array.from({ length: table.blankRows ?? 0 }, () => table.columns.map(() => null))
  for (const row of [...table.rows, ...empty]) addRow(sheet, row, table.columns)
}

function addNote(sheet: ExcelJS.Worksheet, text: string, columns: number): void {
  const row = sheet.addRow([])
  const cell = row.getCell(1)
  setText(cell, text)
  cell.alignment = { vertical: 'middle', wrapText: true }
  if (columns > 1) sheet.mergeCells(row.number, 1, row.number, columns)
  const width = sheet.columns.reduce((sum, column) => sum + (column.width ?? 9), 0)
  row.height = 18 * Math.max(1, Math.ceil((text.length * 2.1) / width))
}

function addHeader(sheet: ExcelJS.Worksheet, headers: string[]): void {
  const row = sheet.addRow([])
  headers.forEach((header, index) => {
    const cell = row.getCell(index + 1)
    setText(cell, header)
    cell.font = { bold: true }
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } }
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true }
    cell.border = { top: border, bottom: border, left: border, right: border }
  })
  row.height = 24
  sheet.views = [{ state: 'frozen', ySplit: row.number }]
  sheet.pageSetup.printTitlesRow = `${row.number}:${row.number}`
}

function addRow(sheet: ExcelJS.Worksheet, values: readonly CellValue[], columns: TableSheet['columns']): void {
  const row = sheet.addRow([])
  columns.forEach((_, index) => {
    const value = values[index]
    const cell = row.getCell(index + 1)
    if (typeof value === 'number') cell.value = value
    else if (value !== null && value !== undefined && value !== '') setText(cell, value)
    cell.alignment = { vertical: 'top', wrapText: true, horizontal: typeof value === 'number' ? 'center' : 'left' }
    cell.border = { top: border, bottom: border, left: border, right: border }
  })
  const lines = columns.map((column, index) => linesOf(String(values[index] ?? ''), column.width))
  row.height = Math.min(LINE_POINTS * Math.max(...lines) + 3, ROW_POINTS_MAX)
}

/** About how many lines a text takes in a column as wide as so many digits; a Chinese character is two of them. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => {
    const digits = [...line].reduce((total, character) => total + (character > '\u2e7f' ? 2.1 : 1.1), 0)
    return sum + Math.max(1, Math.ceil(digits / (width - 1)))
  }, 0)
}

/**
 * Writes text as text. A string that begins like a formula is never evaluated: its type is string, and the text
 * format keeps it a string when somebody edits the cell.
 */
function setText(cell: ExcelJS.Cell, value: string): void {
  const text = printable(value).slice(0, CELL_CHARACTERS_MAX)
  cell.value = text
  if (/^[=+\-@\t\n＝＋－＠]/.test(text)) cell.numFmt = '@'
}

/** Tab names that Excel accepts: without its forbidden characters, at most 31 long, none twice. */
export function sheetNames(wanted: readonly string[]): string[] {
  const used = new Set<string>()
  return wanted.map((name) => {
    const base =
      printable(name)
        .replaceAll(/[\\/*?:[\]\n]/g, ' ')
        .replaceAll(/^'+|'+$/g, '')
        .trim() || '表'
    let candidate = [...base].slice(0, SHEET_NAME_CHARACTERS_MAX).join('')
    for (let count = 2; used.has(candidate.toLowerCase()); count += 1) {
      const suffix = ` (${count})`
      candidate = [...base].slice(0, SHEET_NAME_CHARACTERS_MAX - suffix.length).join('') + suffix
    }
    used.add(candidate.toLowerCase())
    return candidate
  })
}
