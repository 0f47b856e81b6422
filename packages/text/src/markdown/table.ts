import type { FlowCell, FlowParagraph, FlowRow, FlowTable } from '../document/flow.ts'
import { type Inline, inlineOf } from './inline.ts'

const ROW = /^\s*\|/u
const DELIMITER = /^[\s|:-]+$/u

/** A pipe table begins with a row and the line of dashes below it. */
export function isTableStart(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1] ?? ''
  return ROW.test(lines[at] ?? '') && DELIMITER.test(next) && next.includes('-') && next.includes('|')
}

export function readTable(
  lines: readonly string[],
  at: number,
  paragraphOf: (inline: Inline, line: number) => FlowParagraph,
): { readonly table: FlowTable; readonly length: number } {
  const rows: FlowRow[] = [rowOf(lines[at] ?? '', at, true, paragraphOf)]
  let line = at + 2
  while (ROW.test(lines[line] ?? '')) {
    rows.push(rowOf(lines[line] ?? '', line, false, paragraphOf))
    line += 1
  }
  return { table: { kind: 'table', section: 0, rows, diagonal: false }, length: line - at }
}

function rowOf(
  line: string,
  index: number,
  isHeader: boolean,
  paragraphOf: (inline: Inline, line: number) => FlowParagraph,
): FlowRow {
  const cells = cellsOf(line).map(
    ({ text, from }, column): FlowCell => ({
      column,
      columnSpan: 1,
      rowSpan: 1,
      blocks: [{ ...paragraphOf(inlineOf(text, index, from), index), place: 'cell' }],
    }),
  )
  return { isHeader, cells }
}

function cellsOf(line: string): { readonly text: string; readonly from: number }[] {
  const cells: { text: string; from: number }[] = []
  let from = line.indexOf('|') + 1
  for (let at = from; at <= line.length; at += 1) {
    const isEnd = at === line.length
    if (!isEnd && (line.charAt(at) !== '|' || line.charAt(at - 1) === '\\')) continue
    const raw = line.slice(from, at)
    if (!isEnd || raw.trim() !== '') cells.push({ text: raw.trim(), from: from + raw.length - raw.trimStart().length })
    from = at + 1
  }
  return cells
}
