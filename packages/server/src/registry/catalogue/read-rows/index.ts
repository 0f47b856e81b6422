import { openCsv } from './read-csv.ts'
import { openJson } from './read-json.ts'
import { openJsonLines } from './read-json-lines.ts'
import { openXlsx } from './read-xlsx.ts'
import type { CatalogueFormat, OpenedRows } from './source-row.ts'

export type { CatalogueFormat, Cells, OpenedRows, RowFault, RowFaultCode, SourceRow } from './source-row.ts'

/** The format of a catalogue by the name of its file; null where none is known. */
export function formatOf(fileName: string): CatalogueFormat | null {
  const extension = /\.([a-z]+)$/iu.exec(fileName)?.[1]?.toLowerCase() ?? ''
  return FORMATS[extension] ?? null
}

const FORMATS: Readonly<Record<string, CatalogueFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  xlsx: 'xlsx',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
}

/**
 * Opens a catalogue. Refuses what cannot be read as a whole: `CATALOGUE_UNREADABLE`, `CATALOGUE_TOO_LARGE`,
 * `CATALOGUE_TOO_MANY_COLUMNS`. A row that is at fault comes with its fault and never stops the others.
 */
export function openRows(
  bytes: AsyncIterable<Uint8Array>,
  format: CatalogueFormat,
  options: { readonly sheet?: string | undefined } = {},
): Promise<OpenedRows> {
  switch (format) {
    case 'csv':
      return openCsv(bytes)
    case 'xlsx':
      return openXlsx(bytes, options.sheet)
    case 'jsonl':
      return openJsonLines(bytes)
    case 'json':
      return openJson(bytes)
  }
}
