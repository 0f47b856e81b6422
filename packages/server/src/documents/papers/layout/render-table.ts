import type { ITableCellOptions, Table, TableCell, TableRow } from 'docx'
import { printable } from '../words.ts'
import type { Docx } from './docx-library.ts'
import { faces } from './font-table.ts'
import { size, twips } from './measures.ts'
import type { Block, Cell, Row } from './sheet.ts'

type CellLook = { type: number; isTall: boolean }

type TableBlock = Extract<Block, { kind: 'table' }>

/** A row of more lines may break over two pages. */
const ROW_LINES_KEPT_TOGETHER = 12
/** From this height a row is there to be written into. */
const TALL_ROW_MM = 13

/** A table with borders over the whole width; its header row is repeated on every page and no row is torn apart. */
export function renderTable(docx: Docx, block: TableBlock, width: number): Table {
  const widths = share(width, block.columns)
  const type = block.small ? size.five : size.smallFour
  const header = block.header && { cells: block.header.map((text) => ({ text, label: true })), heightMm: 9 }
  const rows = block.rows.map((row) => renderRow(docx, row, widths, type, false))
  return new docx.Table({
    width: { size: width, type: docx.WidthType.DXA },
    columnWidths: widths,
    layout: docx.TableLayoutType.FIXED,
    rows: header ? [renderRow(docx, header, widths, type, true), ...rows] : rows,
  })
}

/** The width shared out by weight in whole units, with nothing lost to rounding. */
export function share(width: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  let before = 0
  let used = 0
  return weights.map((weight) => {
    before += weight
    const end = Math.round((width * before) / sum)
    const own = end - used
    used = end
    return own
  })
}

function renderRow(docx: Docx, row: Row, widths: number[], type: number, isHeader: boolean): TableRow {
  let column = 0
  const cells = row.cells.map((entry) => {
    const cell: Cell = typeof entry === 'string' ? { text: entry } : entry
    const span = cell.span ?? 1
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0)
    column += span
    return renderCell(docx, cell, width, { type, isTall: (row.heightMm ?? 0) >= TALL_ROW_MM })
  })
  return new docx.TableRow({
    children: cells,
    tableHeader: isHeader,
    // A row that may fill a page must be allowed to break, else Word pushes it whole and leaves a page empty.
    cantSplit: (row.heightMm ?? 0) < 60 && linesOf(row, widths, type) <= ROW_LINES_KEPT_TOGETHER,
    ...(row.heightMm ? { height: { value: twips(row.heightMm), rule: docx.HeightRule.ATLEAST } } : {}),
  })
}

/** About how many lines the highest cell takes: a full-width character is as wide as the type is high. */
function linesOf(row: Row, widths: number[], type: number): number {
  let column = 0
  const lines = row.cells.map((entry) => {
    const { text, span = 1 }: Cell = typeof entry === 'string' ? { text: entry } : entry
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0)
    column += span
    const characters = Math.max(1, Math.floor((width - 160) / (type * 10)))
    return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / characters)), 0)
  })
  return Math.max(0, ...lines)
}

function renderCell(docx: Docx, cell: Cell, width: number, { type, isTall }: CellLook): TableCell {
  const options: ITableCellOptions = {
    children: printable(cell.text)
      .split('\n')
      .map((text) => cellLine(docx, cell, text, type)),
    width: { size: width, type: docx.WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    // A tall cell is written into from its top; what is beside it stays in the middle.
    verticalAlign: isTall && cell.align === 'left' ? docx.VerticalAlignTable.TOP : docx.VerticalAlignTable.CENTER,
    ...(cell.span ? { columnSpan: cell.span } : {}),
    ...(cell.down ? { rowSpan: cell.down } : {}),
  }
  return new docx.TableCell(options)
}

function cellLine(docx: Docx, cell: Cell, text: string, type: number) {
  const align = cell.align ?? 'center'
  const face = cell.label ? faces.heading : faces.body
  return new docx.Paragraph({
    alignment: docx.AlignmentType[align === 'center' ? 'CENTER' : align === 'right' ? 'RIGHT' : 'LEFT'],
    spacing: { line: 300 },
    children: [
      new docx.TextRun({
        text,
        size: type,
        font: { ascii: faces.latin, hAnsi: faces.latin, eastAsia: face, hint: 'eastAsia' },
      }),
    ],
  })
}
