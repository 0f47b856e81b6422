/** Lays a value out for people: a list as a table, an object as lines of name and value. */
export function layOut(value: unknown): string {
  if (isList(value)) return table(value)
  if (!isRecord(value)) return cell(value)
  const { rows, ...rest } = value
  if (!isList(rows)) return fields(value)
  return [table(rows), fields(rest)].filter(Boolean).join('\n\n')
}

type Row = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.every(isRecord)

const CELL_WIDTH_MAX = 48

function table(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  if (names.length === 0) return '（无）'
  const lines = [names, ...rows.map((row) => names.map((name) => cut(cell(row[name]))))]
  const widths = names.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))))
  return lines
    .map((line) =>
      line
        .map((text, column) => pad(text, widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function fields(value: Row): string {
  const entries = Object.entries(value)
  const width = Math.max(0, ...entries.map(([name]) => widthOf(name)))
  return entries.map(([name, field]) => `${pad(name, width)}  ${cell(field)}`.trimEnd()).join('\n')
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (isRecord(value) && typeof value['zh'] === 'string' && 'en' in value) return value['zh']
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ')
  if (widthOf(line) <= CELL_WIDTH_MAX) return line
  const kept = [...line]
  while (widthOf(kept.join('')) > CELL_WIDTH_MAX - 1) kept.pop()
  return `${kept.join('')}…`
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** Columns of a terminal: a Chinese character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0)

const isWide = (character: string): boolean =>
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u.test(
    character,
  )
