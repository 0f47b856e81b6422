import { readExcelSheets } from '../reading/excel-sheets.ts'
import type { OfficeFile } from '../reading/office-file.ts'
import { readWordBlocks, type WordTable } from '../reading/word-blocks.ts'
import type { FormCell } from './form-columns.ts'

/** A row of a form. `row` is the number shown by Excel; null in Word, where rows are counted below the header. */
export type TableRow = { row: number | null; cells: FormCell[] }

/** A piece of a form in the order of the file: running text, or a table. */
export type FormPiece = { kind: 'text'; text: string } | { kind: 'table'; rows: TableRow[]; columns: number }

/** No form has as many; the next row refuses the file. */
export const FORM_ROWS_MAX = 5_000
const FORM_COLUMNS_MAX = 64

/** A Word or Excel file as the pieces that a form is made of. */
export function readFormPieces(file: OfficeFile): FormPiece[] {
  if (file.kind === 'excel') return readSheets(file)
  return readWordBlocks(file.main, file.part(file.main) ?? '').map((block) =>
    block.kind === 'paragraph' ? { kind: 'text', text: block.text } : wordTable(block),
  )
}

function wordTable(block: WordTable): FormPiece {
  return {
    kind: 'table',
    rows: block.rows.map((cells) => ({ row: null, cells })),
    columns: Math.max(0, ...block.rows.slice(0, FORM_ROWS_MAX).map(widthOf)),
  }
}

export function widthOf(cells: readonly FormCell[]): number {
  const last = cells.at(-1)
  return last ? last.start + last.span : 0
}

function readSheets(file: OfficeFile): FormPiece[] {
  const limits = { rowsMax: FORM_ROWS_MAX, columnsMax: FORM_COLUMNS_MAX }
  return readExcelSheets(file, limits).map((sheet) => {
    const rows = sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map(({ text, column, inherited }) => ({ text, start: column, span: 1, inherited })),
    }))
    return { kind: 'table', rows, columns: Math.max(0, ...rows.map(({ cells }) => widthOf(cells))) }
  })
}
