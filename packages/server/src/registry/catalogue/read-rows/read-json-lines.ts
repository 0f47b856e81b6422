import { Refusal } from '@zhunsheng/core'
import { decodeText } from './decode-text.ts'
import { cellsOfObject } from './json-cells.ts'
import { COLUMNS_MAX, faulty, type OpenedRows, ROW_LENGTH_MAX, type SourceRow } from './source-row.ts'

/** Columns are those of so many rows at the beginning. */
const SAMPLE_ROWS = 200

/** Opens JSON Lines: an object a line. Refuses with `CATALOGUE_UNREADABLE` where the first rows hold none. */
export async function openJsonLines(bytes: AsyncIterable<Uint8Array>): Promise<OpenedRows> {
  const decoded = decodeText(bytes)
  const batches = batchesOf(decoded.pieces)
  const first: SourceRow[] = []
  while (first.length < SAMPLE_ROWS) {
    const { value, done } = await batches.next()
    if (done) break
    first.push(...value)
  }
  const columns = [...new Set(first.filter(({ fault }) => !fault).flatMap(({ cells }) => Object.keys(cells)))]
  if (columns.length === 0) throw new Refusal('CATALOGUE_UNREADABLE', { why: 'objects' })
  if (columns.length > COLUMNS_MAX) throw new Refusal('CATALOGUE_TOO_MANY_COLUMNS', { max: COLUMNS_MAX })
  return { columns, encoding: decoded.encoding(), sheets: [], rows: joined(first, batches) }
}

async function* joined(
  first: readonly SourceRow[],
  rest: AsyncGenerator<readonly SourceRow[], void>,
): AsyncGenerator<readonly SourceRow[], void> {
  yield first
  yield* rest
}

async function* batchesOf(pieces: AsyncGenerator<string, void>): AsyncGenerator<readonly SourceRow[], void> {
  let rest = ''
  let rowNumber = 0
  let isSkipping = false
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    const rows = lines.flatMap((line) => {
      const wasSkipping = isSkipping
      isSkipping = false
      if (wasSkipping) return []
      rowNumber += 1
      return rowOf(rowNumber, line)
    })
    if (isSkipping) rest = ''
    else if (rest.length > ROW_LENGTH_MAX) {
      rowNumber += 1
      rows.push(faulty(rowNumber, 'ROW_TOO_LONG', rest))
      isSkipping = true
      rest = ''
    }
    yield rows
  }
  if (!isSkipping) yield rowOf(rowNumber + 1, rest)
}

function rowOf(rowNumber: number, line: string): SourceRow[] {
  const text = line.trim()
  if (text === '') return []
  if (text.length > ROW_LENGTH_MAX) return [faulty(rowNumber, 'ROW_TOO_LONG', text)]
  if (text.includes('\uFFFD')) return [faulty(rowNumber, 'ROW_ENCODING', text)]
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [faulty(rowNumber, 'ROW_NOT_JSON', text)]
  return [cellsOfObject(rowNumber, value)]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Told as the row's fault; the message of the parser says nothing to whoever made the file.
    return undefined
  }
}
