import type { Table, TableCell, TableRow } from './document.ts'
import type { FlowBlock, FlowCell, FlowParagraph, FlowTable, Formula, NoteReference } from './flow.ts'
import type { SourceSegment } from './source-map.ts'
import type { TextRun } from './text-run.ts'
import { isBlank } from './words.ts'

/** The model of a table: cells with their text joined, the head's rows, and whether it is a frame for a layout only. */
export function tableOf(flow: FlowTable): Table {
  const rows = flow.rows.map((row): TableRow => ({ cells: row.cells.map(cellOf) }))
  const columnCount = Math.max(0, ...rows.map(widthOf))
  const marked = leadingHeaderRows(flow)
  return {
    rows,
    columnCount,
    headRows: marked > 0 ? marked : headByLook(rows),
    headIsMarked: marked > 0,
    diagonal: flow.diagonal,
    isLayout: isLayout(rows, columnCount),
  }
}

function widthOf(row: TableRow): number {
  return Math.max(0, ...row.cells.map((cell) => cell.column + cell.columnSpan))
}

function leadingHeaderRows(flow: FlowTable): number {
  const first = flow.rows.findIndex((row) => !row.isHeader)
  return first === -1 ? 0 : first
}

const LONGEST_HEAD_CELL = 30

/** A first row of short words in every cell, above a row that is not alone: a head, as tables of standards have it. */
function headByLook(rows: readonly TableRow[]): number {
  const first = rows[0]
  if (!first || rows.length < 2 || first.cells.length < 2) return 0
  if (!first.cells.every((cell) => !isBlank(cell.text) && cell.text.length <= LONGEST_HEAD_CELL)) return 0
  if (first.cells.every((cell) => /^[\d.\s]+$/u.test(cell.text))) return 0
  const tallest = Math.max(...first.cells.map((cell) => cell.rowSpan))
  return Math.min(tallest, rows.length - 1)
}

function isLayout(rows: readonly TableRow[], columnCount: number): boolean {
  return columnCount <= 1 && rows.length <= 1
}

function cellOf(cell: FlowCell): TableCell {
  const joined: Joined = { text: '', segments: [], runs: [], formulas: [], noteReferences: [], nestedTables: 0 }
  for (const block of cell.blocks) join(block, joined)
  return { column: cell.column, columnSpan: cell.columnSpan, rowSpan: cell.rowSpan, ...joined }
}

type Joined = {
  text: string
  segments: SourceSegment[]
  runs: TextRun[]
  formulas: Formula[]
  noteReferences: NoteReference[]
  nestedTables: number
}

function join(block: FlowBlock, joined: Joined): void {
  if (block.kind === 'table') {
    joined.nestedTables += 1
    return
  }
  const at = joined.text === '' && joined.segments.length === 0 ? 0 : joined.text.length + 1
  joined.text = at === 0 ? block.text : `${joined.text}\n${block.text}`
  const moved = movedBy(block, at)
  joined.segments.push(...moved.segments)
  joined.runs.push(...moved.runs)
  joined.formulas.push(...moved.formulas)
  joined.noteReferences.push(...moved.noteReferences)
}

/** What hangs on places of a paragraph's text, moved by `by`. */
export function movedBy(
  paragraph: FlowParagraph,
  by: number,
): Pick<FlowParagraph, 'segments' | 'runs' | 'formulas' | 'noteReferences' | 'fields' | 'bookmarks'> {
  if (by === 0) return paragraph
  return {
    segments: paragraph.segments.map((each) => ({ ...each, at: each.at + by })),
    runs: paragraph.runs.map((each) => ({ ...each, from: each.from + by, to: each.to + by })),
    formulas: paragraph.formulas.map((each) => ({ ...each, at: each.at + by })),
    noteReferences: paragraph.noteReferences.map((each) => ({ ...each, at: each.at + by })),
    fields: paragraph.fields.map((each) => ({ ...each, from: each.from + by, to: each.to + by })),
    bookmarks: paragraph.bookmarks.map((each) => ({ ...each, at: each.at + by })),
  }
}
