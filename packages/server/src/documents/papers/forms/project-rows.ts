import { readExcelSheets } from '../reading/excel-sheets.ts'
import { DamagedPart, openOfficeFile } from '../reading/office-file.ts'
import { PaperRefusal } from '../refusals.ts'

/** A row by the names of its columns; `row` is the number that Excel shows. Cells without content are ''. */
export type SheetRow = { row: number; cells: Record<string, string> }

export type SheetContent = { header: string[]; rows: SheetRow[] }

export const SHEET_ROWS_MAX = 20_000
const SHEET_COLUMNS_MAX = 100

/**
 * The first sheet of an Excel file as rows under its header row: the first row with content. Days are `YYYY-MM-DD`,
 * whether the cell holds a date or text.
 *
 * Throws `PaperRefusal`: `SHEET_NOT_EXCEL`, `FORM_FILE_BROKEN`, `FORM_ZIP_TOO_LARGE`, `FORM_TOO_MANY_ROWS`,
 * `SHEET_HEADER_MISSING`, `SHEET_HEADER_DOUBLE`.
 */
export async function readSheet(bytes: Uint8Array): Promise<SheetContent> {
  const [first, ...rest] = readFirstSheet(bytes)
  if (!first) throw new PaperRefusal('SHEET_HEADER_MISSING')
  if (rest.length > SHEET_ROWS_MAX) throw new PaperRefusal('FORM_TOO_MANY_ROWS', { max: SHEET_ROWS_MAX })
  const names = new Map<number, string>()
  for (const { column, text } of first.cells) {
    const name = text.replaceAll(/\s+/g, '')
    if ([...names.values()].includes(name)) throw new PaperRefusal('SHEET_HEADER_DOUBLE', { header: name })
    names.set(column, name)
  }
  const rows = rest.map(({ row, cells }) => {
    const texts = new Map(cells.filter((cell) => !cell.inherited).map(({ column, text }) => [column, text]))
    return { row, cells: Object.fromEntries([...names].map(([column, name]) => [name, texts.get(column) ?? ''])) }
  })
  return {
    header: [...names.values()],
    rows: rows.filter((row) => Object.values(row.cells).some((text) => text !== '')),
  }
}

function readFirstSheet(bytes: Uint8Array) {
  const opened = openOfficeFile(bytes)
  if ('breach' in opened) throw new PaperRefusal('FORM_ZIP_TOO_LARGE', opened.breach)
  if ('problem' in opened || opened.file.kind !== 'excel') throw new PaperRefusal('SHEET_NOT_EXCEL')
  try {
    return readExcelSheets(opened.file, { rowsMax: SHEET_ROWS_MAX + 1, columnsMax: SHEET_COLUMNS_MAX })[0]?.rows ?? []
  } catch (error) {
    if (error instanceof DamagedPart) throw new PaperRefusal('FORM_FILE_BROKEN', { fileName: '', part: error.part })
    throw error
  }
}
