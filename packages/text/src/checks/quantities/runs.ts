import type { TextRun } from '../../document/text-run.ts'
import type { Passage } from '../checked-text.ts'

/** The formatting of a passage, be it a block or a cell. */
export const runsOf = ({ block, cell }: Passage): readonly TextRun[] =>
  cell ? (block.table?.rows[cell.row]?.cells[cell.cell]?.runs ?? []) : block.runs
