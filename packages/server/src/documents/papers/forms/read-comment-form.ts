import { DamagedPart, openOfficeFile } from '../reading/office-file.ts'
import { type FormColumns, readFormColumns, saySame } from './form-columns.ts'
import { type FormHeader, fillIn, readHeaderCells, readHeaderText } from './form-header.ts'
import { type FormRefusal, type FormRow, readFormRow } from './form-rows.ts'
import { FORM_ROWS_MAX, type FormPiece, readFormPieces, type TableRow } from './form-tables.ts'

export type { FormHeader } from './form-header.ts'
export type { FormRefusal, FormRow } from './form-rows.ts'

/** Who filled the form in, as far as it says, and what was read. */
export type CommentForm = FormHeader & { rows: FormRow[]; refused: FormRefusal[] }

/**
 * The comments of a filled form, .docx or .xlsx, in any order of columns and with the usual wordings of headers.
 *
 * Good rows are read even where others are refused; a refusal with `row: null` concerns the whole file. Codes:
 * `FORM_NOT_WORD_OR_EXCEL`, `FORM_FILE_BROKEN`, `FORM_ZIP_TOO_LARGE`, `FORM_TABLE_MISSING`, `FORM_EMPTY`,
 * `FORM_TOO_MANY_ROWS`, `FORM_ROW_WITHOUT_OPINION`, `FORM_CELL_TOO_LONG`. Never throws for what a file contains.
 */
export async function readCommentForm(bytes: Uint8Array, fileName: string): Promise<CommentForm> {
  try {
    const opened = openOfficeFile(bytes)
    if ('breach' in opened) return refuse('FORM_ZIP_TOO_LARGE', { ...opened.breach, fileName })
    if ('problem' in opened) return refuse('FORM_NOT_WORD_OR_EXCEL', { fileName })
    return readPieces(readFormPieces(opened.file), fileName)
  } catch (error) {
    if (error instanceof DamagedPart) return refuse('FORM_FILE_BROKEN', { fileName, part: error.part })
    throw error
  }
}

function refuse(code: FormRefusal['code'], data: FormRefusal['data']): CommentForm {
  return { rows: [], refused: [{ row: null, code, data }] }
}

function readPieces(pieces: readonly FormPiece[], fileName: string): CommentForm {
  const form: CommentForm = { rows: [], refused: [] }
  let known: { columns: FormColumns; width: number } | null = null
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      fillIn(form, readHeaderText(piece.text))
      continue
    }
    if (piece.rows.length > FORM_ROWS_MAX) return refuse('FORM_TOO_MANY_ROWS', { fileName, max: FORM_ROWS_MAX })
    // A table without a header that is as wide as the one before goes on with it: somebody put a page break between.
    const columns: FormColumns | null = known && known.width === piece.columns ? known.columns : null
    const found = readTable(form, piece.rows, columns)
    if (found) known = { columns: found, width: piece.columns }
  }
  if (!known) return refuse('FORM_TABLE_MISSING', { fileName })
  const isEmpty = form.rows.length === 0 && form.refused.length === 0
  return isEmpty ? { ...form, refused: [{ row: null, code: 'FORM_EMPTY', data: { fileName } }] } : form
}

/** Reads a table into the form; returns its columns, or null when it has no header of comments and continues none. */
function readTable(form: CommentForm, rows: readonly TableRow[], continued: FormColumns | null): FormColumns | null {
  const at = rows.findIndex((row) => readFormColumns(row.cells) !== null)
  const header = rows[at]?.cells
  const columns = header ? readFormColumns(header) : continued
  const above = columns ? Math.max(at, 0) : rows.length
  for (const { cells } of rows.slice(0, above)) {
    fillIn(form, readHeaderCells(cells.filter((cell) => !cell.inherited).map((cell) => cell.text)))
  }
  if (!columns) return null
  rows.slice(at + 1).forEach(({ row, cells }, index) => {
    if (header && saySame(cells, header)) return
    const read = readFormRow(cells, columns, row ?? index + 1)
    if (read === null) return
    if ('row' in read) form.rows.push(read.row)
    else form.refused.push(read.refused)
  })
  return columns
}
