import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText, Passage } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const tableUnit: Check = {
  id: 'G08',
  name: 'table-unit',
  group: 'figures-tables-formulas',
  title: { zh: '表的单位', en: 'units of a table' },
  why: {
    zh: '同一栏的单位相同时写在表头里，各格只写数值，便于比较。',
    en: 'Where a column has one unit it stands in the head, and the cells can be compared at a glance.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.8', confidence: 'V' }],
  modality: 'should',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    repeated: {
      zh: '这一栏 {count} 格的单位都是“{unit}”，宜写在表头中，各格只写数值',
      en: 'all {count} cells of this column have the unit “{unit}”; state it once in the head',
    },
  },
  check: (text) => {
    const tables = text.document.blocks.filter(({ table }) => table && !table.isLayout && table.headRows > 0)
    if (tables.length === 0) return notApplicable('no-such-element')
    const units = unitsByTable(text)
    return found(tables.flatMap((block) => columnFaults(block, units.get(block.index))))
  },
}

/** By row and cell: `3 1`. */
type UnitCells = ReadonlyMap<string, string>

const keyOf = (row: number, cell: number): string => `${row} ${cell}`

/** Cells that hold one value with its unit and nothing else. */
function unitsByTable({ facts }: CheckedText): ReadonlyMap<number, UnitCells> {
  const found = new Map<number, Map<string, string>>()
  for (const { passage, from, to, unit } of facts.quantities) {
    if (!passage.cell || unit === null || !isAlone(passage, from, to)) continue
    const cells = found.get(passage.block.index) ?? new Map<string, string>()
    cells.set(keyOf(passage.cell.row, passage.cell.cell), unit)
    found.set(passage.block.index, cells)
  }
  return found
}

const isAlone = ({ text }: Passage, from: number, to: number): boolean =>
  text.slice(0, from).trim() === '' && text.slice(to).trim() === ''

const CELLS_MIN = 3

function columnFaults({ index, table }: Block, units: UnitCells | undefined): readonly FoundFault[] {
  if (!table || !units || units.size < CELLS_MIN) return []
  return Array.from({ length: table.columnCount }, (_, column) => column).flatMap((column): readonly FoundFault[] => {
    const filled = table.rows
      .slice(table.headRows)
      .flatMap(({ cells }, nth) =>
        cells.flatMap((cell, at) =>
          cell.column === column && cell.columnSpan === 1 && !/^[\s—–-]*$/u.test(cell.text)
            ? [{ row: nth + table.headRows, cell: at }]
            : [],
        ),
      )
    const own = filled.map((place) => units.get(keyOf(place.row, place.cell)))
    const [unit] = own
    if (unit === undefined || filled.length < CELLS_MIN || !own.every((each) => each === unit)) return []
    const head = headAt(index, table, column)
    return head ? [{ at: head, message: 'repeated', data: { count: filled.length, unit } }] : []
  })
}

/** The lowest cell of the head over a column. */
function headAt(block: number, table: NonNullable<Block['table']>, column: number): FoundFault['at'] | null {
  for (let row = table.headRows - 1; row >= 0; row -= 1) {
    const cells = table.rows[row]?.cells ?? []
    const cell = cells.findIndex((each) => each.column <= column && column < each.column + each.columnSpan)
    const text = cells[cell]?.text
    if (text !== undefined) return { block, from: 0, to: text.length, cell: { row, cell } }
  }
  return null
}
