import { Refusal } from '@zhunsheng/core'
import { DamagedPart } from '../../../documents/papers/reading/office-file.ts'
import { gather } from './gather.ts'
import { readSheetRows, type SheetRow } from './sheet-rows.ts'
import { COLUMNS_MAX, type OpenedRows, type SourceRow } from './source-row.ts'
import { openWorkbook, type Workbook } from './workbook.ts'

/** The packed file is held; its sheet is unpacked as its rows are asked for. */
const BYTES_MAX = 256 * 1024 * 1024

/** Opens a sheet of a workbook: the one named, else the first with rows. The first row with anything in it is the header. */
export async function openXlsx(bytes: AsyncIterable<Uint8Array>, sheetName?: string): Promise<OpenedRows> {
  const book = openWorkbook(await gather(bytes, BYTES_MAX))
  const asked = book.sheets.filter(({ name }) => sheetName === undefined || name === sheetName)
  for (const { path } of asked) {
    const batches = told(book, path)
    const first = await nextFilled(batches)
    const [header, ...rows] = first ?? []
    if (!header) continue
    if (header.cells.length > COLUMNS_MAX) throw new Refusal('CATALOGUE_TOO_MANY_COLUMNS', { max: COLUMNS_MAX })
    const names = namesOf(header)
    return {
      columns: [...names.values()],
      encoding: null,
      sheets: book.sheets.map(({ name }) => name),
      rows: named(names, rows, batches),
    }
  }
  throw new Refusal('CATALOGUE_UNREADABLE', { why: 'sheet' })
}

/** A damaged part is a refusal of the file, whenever it shows. */
async function* told(book: Workbook, path: string): AsyncGenerator<readonly SheetRow[], void> {
  try {
    yield* readSheetRows(book, path)
  } catch (error) {
    if (error instanceof DamagedPart) throw new Refusal('CATALOGUE_UNREADABLE', { why: 'workbook' })
    throw error
  }
}

async function nextFilled(batches: AsyncGenerator<readonly SheetRow[], void>): Promise<readonly SheetRow[] | null> {
  for (;;) {
    const { value, done } = await batches.next()
    if (done) return null
    if (value.length > 0) return value
  }
}

/** Names of columns by their places, each once. */
function namesOf({ cells }: SheetRow): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  for (const { column, text } of cells) {
    const name = text.replaceAll(/\s+/gu, ' ')
    names.set(column, [...names.values()].includes(name) ? `${name}#${column + 1}` : name)
  }
  return names
}

async function* named(
  names: ReadonlyMap<number, string>,
  first: readonly SheetRow[],
  rest: AsyncGenerator<readonly SheetRow[], void>,
): AsyncGenerator<readonly SourceRow[], void> {
  yield first.map((row) => rowOf(names, row))
  for await (const rows of rest) yield rows.map((row) => rowOf(names, row))
}

function rowOf(names: ReadonlyMap<number, string>, { row, cells }: SheetRow): SourceRow {
  const entries = cells.flatMap(({ column, text }) => {
    const name = names.get(column)
    return name === undefined ? [] : [[name, text]]
  })
  const isRagged = entries.length < cells.length
  const data = { cells: cells.length, columns: names.size }
  return {
    rowNumber: row,
    cells: Object.fromEntries(entries),
    fault: isRagged ? { code: 'ROW_RAGGED', data } : null,
  }
}
