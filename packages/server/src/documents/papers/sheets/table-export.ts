import { type TableSheet, writeXlsx } from './write-xlsx.ts'

/** Makes the Excel file of a list as the page shows it. Strings are written as text, whatever they begin with. */
export function makeTable(table: Pick<TableSheet, 'sheet' | 'columns' | 'rows'>): Promise<Uint8Array> {
  return writeXlsx({ title: table.sheet, organizationName: '', sheets: [{ ...table, landscape: true }] })
}
