import { type CellStyles, readCellStyles, wordSerialDay } from './excel-dates.ts'
import { DamagedPart, type OfficeFile } from './office-file.ts'
import { walkXml } from './xml-events.ts'

/** A cell; `column` counts from 0. `inherited` is covered by a merge and carries the text of its upper left cell. */
export type ExcelCell = { text: string; column: number; inherited: boolean }

/** A row with any content; `row` is the number that Excel shows, from 1. */
export type ExcelRow = { row: number; cells: ExcelCell[] }

export type ExcelSheet = { name: string; rows: ExcelRow[] }

export type SheetLimits = { rowsMax: number; columnsMax: number }

/** A form has few merges; beyond this they are ignored, since each is looked for in every row. */
const MERGES_MAX = 2_000

const none: ReadonlySet<string> = new Set()

/** Every visible sheet of a workbook, as text. Reading stops after `rowsMax` + 1 rows, so that a caller sees the excess. */
export function readExcelSheets(file: OfficeFile, limits: SheetLimits): ExcelSheet[] {
  const book = readWorkbook(file)
  const strings = readSharedStrings(file, book.folder)
  const styles = readCellStyles(`${book.folder}styles.xml`, file.part(`${book.folder}styles.xml`), book.from1904)
  return book.sheets.flatMap(({ name, path }) => {
    const xml = file.part(path)
    if (xml === undefined) throw new DamagedPart(path)
    return [{ name, rows: readRows(path, xml, { strings, styles, limits }) }]
  })
}

type Workbook = { folder: string; from1904: boolean; sheets: { name: string; path: string }[] }

function readWorkbook(file: OfficeFile): Workbook {
  const folder = file.main.slice(0, file.main.lastIndexOf('/') + 1)
  const targets = readTargets(file, folder)
  const book: Workbook = { folder, from1904: false, sheets: [] }
  walkXml(file.main, file.part(file.main) ?? '', {
    skip: none,
    text: () => {},
    close: () => {},
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') book.from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      const path = targets.get(attributes.id ?? '')
      const isVisible = attributes.state === undefined || attributes.state === 'visible'
      if (name === 'sheet' && path && isVisible) book.sheets.push({ name: attributes.name ?? '', path })
    },
  })
  return book
}

/** Where the workbook's relations point; only worksheets, as full paths in the file. */
function readTargets(file: OfficeFile, folder: string): Map<string, string> {
  const base = file.main.slice(folder.length)
  const xml = file.part(`${folder}_rels/${base}.rels`) ?? ''
  const targets = new Map<string, string>()
  for (const tag of xml.match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? []) {
    const id = attribute(tag, 'Id')
    const target = attribute(tag, 'Target')
    if (!id || !target || !attribute(tag, 'Type')?.endsWith('/worksheet')) continue
    targets.set(id, target.startsWith('/') ? target.slice(1) : folder + target)
  }
  return targets
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1]
}

function readSharedStrings(file: OfficeFile, folder: string): string[] {
  const part = `${folder}sharedStrings.xml`
  const xml = file.part(part)
  if (xml === undefined) return []
  const strings: string[] = []
  let text = ''
  let inText = false
  walkXml(part, xml, {
    // Readings above the characters (phonetic runs) are not content.
    skip: new Set(['rPh']),
    open: ({ name }) => {
      if (name === 'si') text = ''
      if (name === 't') inText = true
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'si') strings.push(text)
    },
  })
  return strings
}

type SheetContext = { strings: string[]; styles: CellStyles; limits: SheetLimits }
type RawCell = { column: number; type: string; style: number; value: string }

function readRows(part: string, xml: string, context: SheetContext): ExcelRow[] {
  const rows: ExcelRow[] = []
  const merges: string[] = []
  let row: ExcelRow = { row: 0, cells: [] }
  let cell: RawCell | null = null
  let inValue = false
  walkXml(part, xml, {
    skip: new Set(['f', 'rPh']),
    open: ({ name, attributes }) => {
      if (name === 'row') row = { row: Number(attributes.r) || row.row + 1, cells: [] }
      else if (name === 'c') cell = openCell(attributes, row)
      else if (name === 'v' || name === 't') inValue = true
      else if (name === 'mergeCell' && attributes.ref && merges.length < MERGES_MAX) merges.push(attributes.ref)
    },
    text: (text) => {
      if (inValue && cell) cell.value += text
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'c' && cell) {
        const text = wordCell(cell, context)
        if (text !== '' && cell.column < context.limits.columnsMax)
          row.cells.push({ text, column: cell.column, inherited: false })
        cell = null
      } else if (name === 'row' && row.cells.length > 0 && rows.length <= context.limits.rowsMax) rows.push(row)
    },
  })
  for (const merge of merges) spreadMerge(rows, merge, context.limits)
  return rows
}

function openCell(attributes: Record<string, string>, row: ExcelRow): RawCell {
  const column = columnOf(attributes.r) ?? (row.cells.at(-1)?.column ?? -1) + 1
  return { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '' }
}

/** The column of a reference such as AB12, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^\$?([A-Z]{1,3})/.exec(reference ?? '')?.[1]
  if (!letters) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function wordCell(cell: RawCell, { strings, styles }: SheetContext): string {
  if (cell.type === 's') return (strings[Number(cell.value)] ?? '').trim()
  if (cell.type === 'e') return ''
  if (cell.type === 'b') return cell.value === '1' ? 'TRUE' : 'FALSE'
  if (cell.type !== 'n') return cell.value.trim()
  const number = Number(cell.value)
  if (cell.value === '' || !Number.isFinite(number)) return cell.value.trim()
  // Excel keeps 5.1 as 5.0999999999999996: the shortest decimal that means the same number is what was typed.
  return styles.isDate(cell.style) ? wordSerialDay(number, styles.from1904) : String(number)
}

/** Gives the covered cells of a merge the text of the first one, in the rows that exist only: a merge may claim millions. */
function spreadMerge(rows: ExcelRow[], reference: string, limits: SheetLimits): void {
  const [, fromColumn, fromRow, toColumn, toRow] = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(reference) ?? []
  const left = columnOf(fromColumn)
  const right = Math.min(columnOf(toColumn) ?? 0, limits.columnsMax - 1)
  if (left === undefined) return
  const text = rows.find((row) => row.row === Number(fromRow))?.cells.find((cell) => cell.column === left)?.text
  if (text === undefined) return
  for (const row of rows) {
    if (row.row < Number(fromRow) || row.row > Number(toRow)) continue
    for (let column = left; column <= right; column += 1) {
      if (row.cells.some((cell) => cell.column === column)) continue
      row.cells.push({ text, column, inherited: true })
    }
    row.cells.sort((a, b) => a.column - b.column)
  }
}
