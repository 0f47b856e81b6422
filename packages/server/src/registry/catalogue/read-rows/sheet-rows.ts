import { SaxesParser } from 'saxes'
import { wordSerialDay } from '../../../documents/papers/reading/excel-dates.ts'
import { DamagedPart } from '../../../documents/papers/reading/office-file.ts'
import { COLUMNS_MAX } from './source-row.ts'
import { unpackEntryStream } from './unpack-entry-stream.ts'
import type { Workbook } from './workbook.ts'

/** A row with anything in it, by the number that the program shows; cells by their columns from 0, empty ones left out. */
export type SheetRow = {
  readonly row: number
  readonly cells: readonly { readonly column: number; readonly text: string }[]
}

/** A sheet that unpacks to so much without a row is made to fill the memory. */
const ROW_BYTES_MAX = 32 * 1024 * 1024

/** The rows of a sheet as its part is unpacked. Throws `DamagedPart`. */
export async function* readSheetRows(book: Workbook, path: string): AsyncGenerator<readonly SheetRow[], void> {
  const entry = book.entries.get(path)
  if (!entry) throw new DamagedPart(path)
  const reader = createSheetReader(book, path)
  const decoder = new TextDecoder()
  let bytesInRow = 0
  for await (const piece of unpackEntryStream(book.bytes, entry)) {
    const rows = reader.feed(decoder.decode(piece, { stream: true }))
    bytesInRow = rows.length > 0 ? 0 : bytesInRow + piece.length
    if (bytesInRow > ROW_BYTES_MAX) throw new DamagedPart(path)
    yield rows
  }
  yield reader.end(decoder.decode())
}

type RawCell = { column: number; type: string; style: number; value: string }

function createSheetReader(book: Workbook, path: string) {
  const parser = new SaxesParser({ xmlns: true })
  let rows: SheetRow[] = []
  let row = 0
  let cells: { column: number; text: string }[] = []
  let cell: RawCell | null = null
  let isValue = false
  let isPassedOver = false
  parser.on('error', () => {
    throw new DamagedPart(path)
  })
  parser.on('opentag', ({ local, attributes }) => {
    if (local === 'row') {
      row = Number(attributes['r']?.value) || row + 1
      cells = []
    } else if (local === 'c') cell = openCell(attributes, cells.at(-1)?.column ?? -1)
    else if (local === 'f' || local === 'rPh') isPassedOver = true
    else if (local === 'v' || local === 't') isValue = !isPassedOver
  })
  parser.on('text', (text) => {
    if (isValue && cell) cell.value += text
  })
  parser.on('closetag', ({ local }) => {
    if (local === 'v' || local === 't') isValue = false
    else if (local === 'f' || local === 'rPh') isPassedOver = false
    else if (local === 'c' && cell) {
      const text = wordCell(cell, book)
      if (text !== '' && cell.column < COLUMNS_MAX) cells.push({ column: cell.column, text })
      cell = null
    } else if (local === 'row' && cells.length > 0) rows.push({ row, cells })
  })
  const take = () => {
    const taken = rows
    rows = []
    return taken
  }
  return {
    feed(text: string): readonly SheetRow[] {
      parser.write(text)
      return take()
    },
    end(text: string): readonly SheetRow[] {
      parser.write(text).close()
      return take()
    },
  }
}

type Attributes = Readonly<Record<string, { readonly value: string } | undefined>>

function openCell(attributes: Attributes, before: number): RawCell {
  const column = columnOf(attributes['r']?.value) ?? before + 1
  return { column, type: attributes['t']?.value ?? 'n', style: Number(attributes['s']?.value ?? 0), value: '' }
}

const LETTERS = 26
const BEFORE_A = 64

/** The column of a reference such as AB12, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^\$?([A-Z]{1,3})/u.exec(reference ?? '')?.[1]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0) - 1
}

function wordCell({ type, style, value }: RawCell, { strings, styles }: Workbook): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'e') return ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  const number = Number(value)
  if (type !== 'n' || value === '' || !Number.isFinite(number)) return value.trim()
  return styles.isDate(style) ? wordSerialDay(number, styles.from1904) : String(number)
}
