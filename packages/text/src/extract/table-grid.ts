import type { Table, TableCell } from '../document/document.ts'

/** A cell with its place in the rows of the model, which finding places name. */
export type GridCell = { readonly cell: TableCell; readonly row: number; readonly index: number }

/** The table as a grid: every cell at all places it covers. */
export type Grid = readonly (readonly (GridCell | undefined)[])[]

export function gridOf({ rows }: Table): Grid {
  const grid: (GridCell | undefined)[][] = rows.map(() => [])
  for (const [row, { cells }] of rows.entries()) {
    for (const [index, cell] of cells.entries()) {
      for (let down = 0; down < cell.rowSpan && row + down < rows.length; down += 1) {
        for (let across = 0; across < cell.columnSpan; across += 1) {
          const line = grid[row + down]
          if (line) line[cell.column + across] = { cell, row, index }
        }
      }
    }
  }
  return grid
}
