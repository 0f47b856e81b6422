/** What stands against a row of a file before anybody asks what it says. */
export type RowFaultCode =
  | 'ROW_RAGGED'
  | 'ROW_TOO_LONG'
  | 'ROW_TOO_MANY_COLUMNS'
  | 'ROW_QUOTE_OPEN'
  | 'ROW_HOLDS_NUL'
  | 'ROW_ENCODING'
  | 'ROW_NOT_JSON'

export type RowFault = { readonly code: RowFaultCode; readonly data: Readonly<Record<string, string | number>> }

export type Cells = Readonly<Record<string, string>>

/**
 * A row of a catalogue file. `rowNumber` counts from 1 with the header, as a spreadsheet shows it. `fault`: the row cannot
 * be taken apart, and `cells` hold what could be saved of it; the rows after it are read all the same.
 */
export type SourceRow = { readonly rowNumber: number; readonly cells: Cells; readonly fault: RowFault | null }

export type CatalogueFormat = 'csv' | 'xlsx' | 'jsonl' | 'json'

/** A file that has been opened: its columns are known, its rows come in batches as they are asked for. */
export type OpenedRows = {
  readonly columns: readonly string[]
  /** Told in words a person knows, `UTF-8` or `GB 18030`; null where the format fixes it. */
  readonly encoding: string | null
  /** Names of the sheets there are; empty where the format has none. */
  readonly sheets: readonly string[]
  readonly rows: AsyncGenerator<readonly SourceRow[], void>
}

/** One row longer than this is no row of a catalogue. Characters. */
export const ROW_LENGTH_MAX = 1_000_000
export const COLUMNS_MAX = 1_000
/** How much of a faulty row is kept to be shown. */
const SHOWN_LENGTH = 200

export const faulty = (
  rowNumber: number,
  code: RowFaultCode,
  text: string,
  data: RowFault['data'] = {},
): SourceRow => ({ rowNumber, cells: { '': plain(text.slice(0, SHOWN_LENGTH)) }, fault: { code, data } })

/** PostgreSQL keeps no NUL in a text. */
const plain = (text: string): string => text.replaceAll('\0', '␀')
