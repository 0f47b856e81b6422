import { Refusal } from '@zhunsheng/core'
import { type CsvReader, type CsvRecord, createCsvReader } from './csv-records.ts'
import { decodeText } from './decode-text.ts'
import { COLUMNS_MAX, faulty, type OpenedRows, type SourceRow } from './source-row.ts'

const DELIMITERS = [',', ';', '\t', '，', '|'] as const
/** The header stands within so many characters, or the file is no table. */
const HEADER_LENGTH_MAX = 200_000

/** Opens a CSV; refuses with `CATALOGUE_UNREADABLE` where there is no header to be found. */
export async function openCsv(bytes: AsyncIterable<Uint8Array>): Promise<OpenedRows> {
  const decoded = decodeText(bytes)
  let start = ''
  let isWhole = false
  while (!isWhole && firstLine(start) === null && start.length <= HEADER_LENGTH_MAX) {
    const { value, done } = await decoded.pieces.next()
    isWhole = done === true
    start += value ?? ''
  }
  const reader = createCsvReader(delimiterOf(start))
  const records = [...reader.feed(start), ...(isWhole ? reader.end() : [])]
  // A name of a column may be quoted and hold a break, or a break may have come by half.
  for (let length = start.length; !isWhole && !records.some(isHeader) && length <= HEADER_LENGTH_MAX; ) {
    const { value, done } = await decoded.pieces.next()
    isWhole = done === true
    length += value?.length ?? 0
    records.push(...(done ? reader.end() : reader.feed(value)))
  }
  const headerAt = records.findIndex(isHeader)
  const header = records[headerAt]
  if (!header || !('fields' in header)) throw new Refusal('CATALOGUE_UNREADABLE', { why: 'header' })
  const columns = namesOf(header.fields)
  const reading = { columns, rowNumber: headerAt + 1 }
  return {
    columns,
    encoding: decoded.encoding(),
    sheets: [],
    rows: rowsOf(reading, records.slice(headerAt + 1), isWhole ? null : { reader, pieces: decoded.pieces }),
  }
}

const isHeader = (record: CsvRecord): boolean => 'fields' in record && !isBlank(record.fields)

/** The first line with anything in it; null while its end has not come. */
function firstLine(start: string): string | null {
  const lines = start.split(/[\r\n]/u)
  return lines.slice(0, -1).find((line) => line.trim() !== '') ?? null
}

/** The delimiter that stands most often in the first line with anything in it, outside quotes. */
function delimiterOf(start: string): string {
  const line = (firstLine(start) ?? start).replaceAll(/"[^"]*"/gu, '')
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** Names of columns, each once: a second of the same name, or one without, is told apart by its place. */
function namesOf(fields: readonly string[]): string[] {
  if (fields.length > COLUMNS_MAX) throw new Refusal('CATALOGUE_TOO_MANY_COLUMNS', { max: COLUMNS_MAX })
  const used = new Set<string>()
  return fields.map((field, index) => {
    const name = field.trim()
    const own = name === '' || used.has(name) ? `${name}#${index + 1}` : name
    used.add(own)
    return own
  })
}

type Reading = { readonly columns: readonly string[]; rowNumber: number }

async function* rowsOf(
  reading: Reading,
  first: readonly CsvRecord[],
  rest: { reader: CsvReader; pieces: AsyncGenerator<string, void> } | null,
): AsyncGenerator<readonly SourceRow[], void> {
  yield first.flatMap((record) => rowOf(reading, record))
  if (!rest) return
  for await (const piece of rest.pieces) yield rest.reader.feed(piece).flatMap((record) => rowOf(reading, record))
  yield rest.reader.end().flatMap((record) => rowOf(reading, record))
}

const NOT_TEXT = /[\0\uFFFD]/u

/** A blank line is no row, but it is counted, so that numbers are those a spreadsheet shows. */
function rowOf(reading: Reading, record: CsvRecord): SourceRow[] {
  reading.rowNumber += 1
  const { rowNumber, columns } = reading
  if ('fault' in record) return [faulty(rowNumber, record.fault, record.text)]
  const { fields } = record
  if (isBlank(fields)) return []
  if (fields.length > COLUMNS_MAX)
    return [faulty(rowNumber, 'ROW_TOO_MANY_COLUMNS', fields.slice(0, columns.length).join(' '), { max: COLUMNS_MAX })]
  const text = fields.join(' ')
  const wrong = NOT_TEXT.exec(text)?.[0]
  if (wrong !== undefined) return [faulty(rowNumber, wrong === '\0' ? 'ROW_HOLDS_NUL' : 'ROW_ENCODING', text)]
  const cells = cellsOf(columns, fields)
  if (fields.length === columns.length || isBlank(fields.slice(columns.length), fields.length > columns.length))
    return [{ rowNumber, cells, fault: null }]
  const data = { cells: fields.length, columns: columns.length }
  return [{ rowNumber, cells, fault: { code: 'ROW_RAGGED', data } }]
}

const isBlank = (fields: readonly string[], isAsked = true): boolean =>
  isAsked && fields.every((field) => field.trim() === '')

function cellsOf(columns: readonly string[], fields: readonly string[]): Record<string, string> {
  const cells: Record<string, string> = {}
  for (const [index, column] of columns.entries()) {
    const text = fields[index]?.trim()
    if (text) cells[column] = text
  }
  return cells
}
