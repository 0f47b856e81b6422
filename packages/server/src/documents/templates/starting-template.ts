import type { Block, Cell, Row, Sheet } from '../papers/layout/sheet.ts'
import type { FieldRow, ListWords, PaperFields } from './fields/index.ts'
import { withoutMarks } from './marked-record.ts'

/**
 * Our own form of a paper with its fields in it: `sheet` and `fields` are of one marked record, and wherever a field's
 * words stand in the sheet, the field's name takes their place. Rows and lines of a list become one loop.
 */
export function startingTemplate(sheet: Sheet, fields: PaperFields, words: ListWords = {}): Sheet {
  const lists = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' ? [] : [listOf(name, value, words)],
  )
  const blocks = lists.reduce((done, list) => loopBlocks(done, list), sheet.blocks)
  const name = namer(fields)
  return {
    ...sheet,
    title: '模板',
    organizationName: '',
    day: null,
    blocks: blocks.map((block) => nameBlock(block, name)),
  }
}

type List = {
  readonly name: string
  readonly rows: readonly FieldRow[]
  readonly whenEmpty: string | undefined
  readonly hasHeading: boolean
}

const listOf = (name: string, rows: readonly FieldRow[], { whenEmpty, withHeading }: ListWords): List => ({
  name,
  rows,
  whenEmpty: whenEmpty?.[name],
  hasHeading: withHeading?.includes(name) ?? false,
})

/** The first run of table rows, or of paragraphs, that shows the list. */
function loopBlocks(blocks: readonly Block[], list: List): Block[] {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'table') continue
    const rows = loopRows(block.rows, list)
    if (rows) return blocks.toSpliced(index, 1, { ...block, rows }, ...emptyBlocks(list))
  }
  return loopLines(blocks, list) ?? [...blocks]
}

function loopRows(rows: readonly Row[], { name, rows: lines }: List): Row[] | null {
  if (lines.length === 0) return null
  for (let at = 0; at + lines.length <= rows.length; at += 1) {
    const run = rows.slice(at, at + lines.length)
    const columns = columnsOf(run, lines)
    const [first] = run
    if (!columns || !first) continue
    const cells = first.cells.map((cell, column): Cell => {
      const field = columns[column]
      const text = field ? `{${field}}` : typeof cell === 'string' ? cell : cell.text
      return typeof cell === 'string' ? { text } : { ...cell, text }
    })
    const last = cells.length - 1
    const looped = cells.map((cell, column) => ({
      ...cell,
      text: `${column === 0 ? `{#${name}}` : ''}${cell.text}${column === last ? `{/${name}}` : ''}`,
    }))
    return rows.toSpliced(at, lines.length, { ...first, cells: looped })
  }
  return null
}

/** Which field of the list each column shows; null where the rows do not show the list. */
function columnsOf(run: readonly Row[], lines: readonly FieldRow[]): (string | undefined)[] | null {
  const names = Object.keys(lines[0] ?? {})
  const used = new Set<string>()
  const columns = run[0]?.cells.map((_, column) => {
    const shown = names.find(
      (field) => !used.has(field) && run.every((row, index) => textAt(row, column) === lines[index]?.[field]),
    )
    if (shown && lines.some((line) => line[shown] !== '')) used.add(shown)
    return shown && used.has(shown) ? shown : undefined
  })
  // The running number alone is in every table.
  return columns && [...used].some((field) => field !== '序号') ? columns : null
}

function textAt(row: Row, column: number): string | undefined {
  const cell = row.cells[column]
  return typeof cell === 'string' ? cell : cell?.text
}

function loopLines(blocks: readonly Block[], list: List): Block[] | null {
  const { name, rows: lines, hasHeading } = list
  const [line] = lines
  if (!line) return null
  const at = blocks.findIndex((_, from) =>
    lines.every((one, index) => {
      const block = blocks[from + index]
      return block?.kind === 'paragraph' && substance(one).some((text) => block.text.includes(text))
    }),
  )
  const first = blocks[at]
  if (first?.kind !== 'paragraph') return null
  const text = Object.entries(line)
    .filter(([field]) => field !== '序号')
    .reduce((said, [field, words]) => (words === '' ? said : said.replaceAll(words, `{${field}}`)), first.text)
    .replace(`（${line['序号'] ?? ''}）`, '（{序号}）')
  const looped = [...(hasHeading ? blocks.slice(at - 1, at) : []), { ...first, text }]
  const from = hasHeading ? at - 1 : at
  return blocks.toSpliced(
    from,
    at - from + lines.length,
    mark(`{#${name}}`),
    ...looped,
    mark(`{/${name}}`),
    ...emptyBlocks(list),
  )
}

const mark = (text: string): Block => ({ kind: 'paragraph', text })

function emptyBlocks({ name, whenEmpty }: List): Block[] {
  return whenEmpty === undefined ? [] : [mark(`{^${name}}`), mark(whenEmpty), mark(`{/${name}}`)]
}

const substance = (line: FieldRow): string[] =>
  Object.entries(line).flatMap(([field, text]) => (field !== '序号' && text !== '' ? [text] : []))

type Name = (text: string) => string

/** Longer words first, since a title may stand within a sentence that is a field as well. */
function namer(fields: PaperFields): Name {
  const texts = Object.entries(fields)
    .flatMap(([name, value]) => (typeof value === 'string' && value.length >= NAMED_FROM ? [{ name, value }] : []))
    .sort((a, b) => b.value.length - a.value.length)
  return (text) => texts.reduce((said, { name, value }) => said.replaceAll(value, `{${name}}`), text)
}

/** Shorter words may stand in a form by chance. */
const NAMED_FROM = 2

function nameBlock(block: Block, name: Name): Block {
  switch (block.kind) {
    case 'letterhead':
      return {
        ...block,
        organizationName: name(block.organizationName),
        ...(block.documentNumber !== undefined && { documentNumber: name(block.documentNumber) }),
      }
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => nameCell(cell, name)) })),
      }
    case 'attachments':
      // Attachments keep the names they bear in the example; somebody who needs others writes them in.
      return { ...block, names: block.names.map((text) => withoutMarks(name(text))) }
    case 'closing':
      return { ...block, organizationName: name(block.organizationName), date: name(block.date) }
    case 'attachment':
    case 'gap':
      return block
    default:
      return { ...block, text: name(block.text) }
  }
}

const nameCell = (cell: string | Cell, name: Name): string | Cell =>
  typeof cell === 'string' ? name(cell) : { ...cell, text: name(cell.text) }
