import type { PaperRefusalCode, PaperRefusalData } from '../refusals.ts'
import type { FormCell, FormColumns, FormField } from './form-columns.ts'

/** A comment as its sender wrote it. `row` is Excel's row number, or in Word counts the rows below the table's header. */
export type FormRow = { row: number; clause: string; opinion: string; proposedText: string; reason: string }

export type FormRefusal = { row: number | null; code: PaperRefusalCode; data: PaperRefusalData }

/** Longer than any comment that is one comment. */
export const FORM_CELL_CHARACTERS_MAX = 20_000

const NOTE = /^(注|备注|说明|填写说明|填表说明|填报说明)[\s\d:：.．]/

const fieldNames: Record<FormField, string> = {
  clause: '章条编号',
  opinion: '意见内容',
  proposedText: '建议修改为',
  reason: '理由',
}

/** One row of a comment table: a comment, a refusal, or null where nothing was written. */
export function readFormRow(
  cells: readonly FormCell[],
  columns: FormColumns,
  row: number,
): { row: FormRow } | { refused: FormRefusal } | null {
  if (isBlank(cells, columns)) return null
  const across = textAcross(cells, columns)
  if (across !== null) return NOTE.test(across) ? null : { row: { row, ...empty, opinion: across } }
  const values = { ...empty }
  for (const field of ['clause', 'opinion', 'proposedText', 'reason'] as const) {
    values[field] = valueOf(cells, columns, field)
    if (values[field].length > FORM_CELL_CHARACTERS_MAX) return tooLong(row, field)
  }
  // Somebody who only wrote the text as it should be has said what they think of it.
  if (values.opinion === '') values.opinion = values.proposedText
  if (values.opinion === '') return { refused: { row, code: 'FORM_ROW_WITHOUT_OPINION', data: { row } } }
  return { row: { row, ...values } }
}

const empty = { clause: '', opinion: '', proposedText: '', reason: '' }

/** Nothing written in the columns that are read; what a merge carries down was written further up. */
function isBlank(cells: readonly FormCell[], columns: FormColumns): boolean {
  return !cells.some(
    (cell) => !cell.inherited && cell.text.trim() !== '' && columns.some((column) => touches(cell, column)),
  )
}

/** The text of the only cell of a row, where it lies across all that is read: a note, or an opinion on the whole. */
function textAcross(cells: readonly FormCell[], columns: FormColumns): string | null {
  const written = cells.filter((cell) => cell.text.trim() !== '')
  const first = written[0]
  if (!first) return null
  const isOne = written.every((cell) => cell === first || (cell.inherited && cell.text === first.text))
  const covers = columns.every((column) => written.some((cell) => touches(cell, column)))
  return isOne && covers && columns.length > 1 ? first.text.trim() : null
}

/** The text under a field's headers; a cell that lies under two fields counts for the first. */
function valueOf(cells: readonly FormCell[], columns: FormColumns, field: FormField): string {
  const own = cells.filter((cell) => columns.find((column) => touches(cell, column))?.field === field)
  const texts = own.map((cell) => cell.text.trim()).filter((text) => text !== '')
  return [...new Set(texts)].join('\n')
}

function touches(cell: FormCell, column: FormColumns[number]): boolean {
  return cell.start < column.until && cell.start + cell.span > column.from
}

function tooLong(row: number, field: FormField): { refused: FormRefusal } {
  const data = { row, field: fieldNames[field], max: FORM_CELL_CHARACTERS_MAX }
  return { refused: { row, code: 'FORM_CELL_TOO_LONG', data } }
}
