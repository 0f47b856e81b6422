import { Refusal } from '@zhunsheng/core'
import { gather } from './gather.ts'
import { cellsOfObject } from './json-cells.ts'
import { COLUMNS_MAX, faulty, type OpenedRows, type SourceRow } from './source-row.ts'

/** JSON has to be held as a whole; larger catalogues come as JSON Lines. */
const BYTES_MAX = 64 * 1024 * 1024
const BATCH_ROWS = 1_000
/** How deep the list of rows is looked for. */
const DEPTH_MAX = 4

/** Opens JSON with the rows in a list somewhere inside: the longest list of objects. `rowNumber` counts its items from 1. */
export async function openJson(bytes: AsyncIterable<Uint8Array>): Promise<OpenedRows> {
  const text = new TextDecoder().decode(await gather(bytes, BYTES_MAX))
  const items = longestList(parse(text), DEPTH_MAX)
  const rows = items.map((item, index) => rowOf(index + 1, item))
  const columns = [...new Set(rows.filter(({ fault }) => !fault).flatMap(({ cells }) => Object.keys(cells)))]
  if (columns.length === 0) throw new Refusal('CATALOGUE_UNREADABLE', { why: 'objects' })
  if (columns.length > COLUMNS_MAX) throw new Refusal('CATALOGUE_TOO_MANY_COLUMNS', { max: COLUMNS_MAX })
  return { columns, encoding: 'UTF-8', sheets: [], rows: inBatches(rows) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal('CATALOGUE_UNREADABLE', { why: 'json' })
  }
}

function longestList(value: unknown, depth: number): readonly unknown[] {
  if (typeof value !== 'object' || value === null || depth === 0) return []
  if (Array.isArray(value) && value.some(isObject)) return value
  const lists = Object.values(value).map((each) => longestList(each, depth - 1))
  return lists.reduce((longest, list) => (list.length > longest.length ? list : longest), [])
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rowOf = (rowNumber: number, item: unknown): SourceRow =>
  isObject(item) ? cellsOfObject(rowNumber, item) : faulty(rowNumber, 'ROW_NOT_JSON', JSON.stringify(item))

async function* inBatches(rows: readonly SourceRow[]): AsyncGenerator<readonly SourceRow[], void> {
  for (let from = 0; from < rows.length; from += BATCH_ROWS) yield rows.slice(from, from + BATCH_ROWS)
}
