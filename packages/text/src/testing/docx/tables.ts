import type { DraftCell, TableLine, TablePiece } from '../draft.ts'

const LINE = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`
const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(LINE).join('')}</w:tblBorders>`
const WIDTH = 9000

/** `cellText` writes the paragraph of a cell; each line of a cell is a paragraph of its own. */
export function tableXml(table: TablePiece, cellText: (line: string) => string): string {
  const lines = [...table.head, ...table.rows]
  const columns = Math.max(...lines.map((line) => line.reduce((sum, cell) => sum + columnsOf(cell), 0)))
  const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="${Math.floor(WIDTH / columns)}"/>`).join('')
  const rows = lines.map((line, row) => {
    const isHead = row < table.head.length && table.headIsMarked
    const cells = line.map((cell, column) => cellXml(lines, row, column, cell, table, columns, cellText)).join('')
    return `<w:tr>${isHead ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells}</w:tr>`
  })
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:jc w:val="center"/>${BORDERS}</w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
  )
}

const columnsOf = (cell: string | DraftCell | null): number =>
  cell === null || typeof cell === 'string' ? 1 : (cell.columns ?? 1)

function cellXml(
  lines: readonly TableLine[],
  row: number,
  column: number,
  cell: string | DraftCell | null,
  table: TablePiece,
  columns: number,
  cellText: (line: string) => string,
): string {
  const span = columnsOf(cell)
  const merge = mergeOf(lines, row, column)
  const diagonal = table.diagonal && row === 0 && column === 0 ? `<w:tcBorders>${LINE('tl2br')}</w:tcBorders>` : ''
  const properties =
    `<w:tcW w:w="${Math.floor(WIDTH / columns) * span}" w:type="dxa"/>` +
    `${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merge}${diagonal}<w:vAlign w:val="center"/>`
  const words = cell === null ? '' : typeof cell === 'string' ? cell : cell.text
  const nested = typeof cell === 'object' && cell?.nested ? tableXml(cell.nested, cellText) : ''
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${nested}${words.split('\n').map(cellText).join('')}</w:tc>`
}

/** A null cell goes on with the merge that begins in the nearest cell above it (ECMA-376-1, 17.4: vMerge). */
function mergeOf(lines: readonly TableLine[], row: number, column: number): string {
  const cell = lines[row]?.[column]
  if (cell === null) return '<w:vMerge/>'
  return typeof cell === 'object' && (cell.rows ?? 1) > 1 ? '<w:vMerge w:val="restart"/>' : ''
}
