import type { CellValue } from '../papers/sheets/write-xlsx.ts'

/**
 * A table as CSV in UTF-8, for spreadsheets and for programs. The mark at the start lets old editors of Windows see the
 * encoding; a text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly CellValue[])[]): Uint8Array {
  return new TextEncoder().encode(`\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`)
}

const FORMULA = /^[=+\-@\t\r]/u

function cell(value: CellValue): string {
  if (typeof value === 'number') return String(value)
  const text = String(value ?? '')
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
