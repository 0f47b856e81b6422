import { COLUMNS_MAX, faulty, type SourceRow } from './source-row.ts'

/** A row out of an object: texts, numbers and truths as they are, lists joined, what is nested deeper left out. */
export function cellsOfObject(rowNumber: number, value: object): SourceRow {
  const entries = Object.entries(value)
  if (entries.length > COLUMNS_MAX)
    return faulty(rowNumber, 'ROW_TOO_MANY_COLUMNS', JSON.stringify(value), { max: COLUMNS_MAX })
  const cells = Object.fromEntries(
    entries.flatMap(([key, each]) => {
      const text = textOf(each)
      return text === '' ? [] : [[key, text]]
    }),
  )
  if (Object.values(cells).some((text) => text.includes('\0')))
    return faulty(rowNumber, 'ROW_HOLDS_NUL', JSON.stringify(value))
  return { rowNumber, cells, fault: null }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return ''
  return value.flatMap((each) => textOf(each) || []).join('；')
}
