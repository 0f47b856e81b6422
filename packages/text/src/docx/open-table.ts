import type { FlowBlock, FlowCell, FlowRow, FlowTable } from '../document/flow.ts'
import { child, type Element, numberOf, switchOf, valueOf } from './element.ts'
import { isDrawn } from './paragraph-properties.ts'

/** `part` of a vertical merge: the cell that spans, or one that it swallows (ECMA-376-1, 17.4.84). */
type OpenCell = { columnSpan: number; merge: 'none' | 'first' | 'swallowed'; blocks: FlowBlock[] }

type GrowingCell = { -readonly [Key in keyof FlowCell]: FlowCell[Key] }

const COLUMNS_MAX = 4096

export class OpenTable {
  /** The table's style, under the words of its paragraphs. */
  style: string | null = null
  /** Comments that begin in it. */
  readonly comments: string[] = []
  private readonly rows: FlowRow[] = []
  private cells: FlowCell[] = []
  private column = 0
  private isHeader = false
  private isRowGone = false
  private diagonal = false
  private cell: OpenCell | null = null
  /** The cells that may still span downwards, by their column. */
  private readonly spanning = new Map<number, GrowingCell>()

  openRow(): void {
    this.cells = []
    this.column = 0
    this.isHeader = false
    this.isRowGone = false
  }

  rowProperties(element: Element, isGone: boolean): void {
    this.isRowGone = isGone
    this.isHeader = switchOf(child(element, 'w:tblHeader')) === true
    this.column += columns(valueOf(element, 'w:gridBefore'), 0)
  }

  /** Answers where the blocks of the cell go. */
  openCell(): FlowBlock[] {
    this.cell = { columnSpan: 1, merge: 'none', blocks: [] }
    return this.cell.blocks
  }

  cellProperties(element: Element): void {
    if (!this.cell) return
    this.cell.columnSpan = columns(valueOf(element, 'w:gridSpan'), 1)
    const merge = child(element, 'w:vMerge')
    if (merge) this.cell.merge = merge.attributes['w:val'] === 'restart' ? 'first' : 'swallowed'
    const borders = child(element, 'w:tcBorders')
    const lines = borders?.children.filter((border) => border.name === 'w:tl2br' || border.name === 'w:tr2bl') ?? []
    if (lines.some((line) => isDrawn(line))) this.diagonal = true
  }

  closeCell(): void {
    const cell = this.cell
    this.cell = null
    if (!cell) return
    const column = this.column
    this.column += cell.columnSpan
    const above = this.spanning.get(column)
    if (cell.merge === 'swallowed' && above) {
      above.rowSpan += 1
      return
    }
    const placed: GrowingCell = { column, columnSpan: cell.columnSpan, rowSpan: 1, blocks: cell.blocks }
    if (cell.merge === 'none') this.spanning.delete(column)
    else this.spanning.set(column, placed)
    this.cells.push(placed)
  }

  closeRow(): void {
    if (!this.isRowGone) this.rows.push({ isHeader: this.isHeader, cells: this.cells })
  }

  close(section: number): FlowTable | null {
    if (this.rows.length === 0) return null
    return { kind: 'table', section, rows: this.rows, diagonal: this.diagonal }
  }
}

function columns(value: string | null, otherwise: number): number {
  const count = numberOf(value)
  return count === null || count < otherwise ? otherwise : Math.min(count, COLUMNS_MAX)
}
