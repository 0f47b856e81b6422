import { saveBlob } from '../ui/save-blob.ts'

type TextColumn<Row> = { readonly title: string; readonly text?: (row: Row) => string }

/** The rows of a list as a .csv that a spreadsheet opens with Chinese intact (byte order mark, CRLF). */
export function csvOf<Row>(columns: readonly TextColumn<Row>[], rows: readonly Row[]): string {
  const written = columns.flatMap(({ title, text }) => (text ? [{ title, text }] : []))
  const lines = [
    written.map(({ title }) => cell(title)),
    ...rows.map((row) => written.map(({ text }) => cell(text(row)))),
  ]
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

/** A cell that begins like a formula gets an apostrophe: a spreadsheet would run it otherwise. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function saveRows<Row>(fileName: string, columns: readonly TextColumn<Row>[], rows: readonly Row[]): void {
  saveBlob(`${fileName}.csv`, new Blob([csvOf(columns, rows)], { type: 'text/csv;charset=utf-8' }))
}
