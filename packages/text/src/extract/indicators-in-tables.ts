import type { CheckedText } from '../checks/checked-text.ts'
import type { Block, Table } from '../document/document.ts'
import type { ExtractIndicator, IndicatorMethod } from './extract.ts'
import { NO_VALUE, valueOfCell } from './measured-value.ts'
import { clauseIn } from './methods.ts'
import type { UnitMaker } from './places.ts'
import { annexNature, type Provision, provisionsIn } from './provisions.ts'
import { subjectOf } from './subject.ts'
import { type Column, columnsOf, withUnit } from './table-columns.ts'
import { type Grid, type GridCell, gridOf } from './table-grid.ts'

/** The values of tables whose head names characteristics and values, in the body and in normative annexes. */
export const indicatorsInTables = (text: CheckedText, maker: UnitMaker): readonly ExtractIndicator[] =>
  text.document.blocks.flatMap((block) => {
    const isBody = block.element === 'core' || annexNature(text.document, block) === 'normative'
    return block.table && isBody && !block.table.isLayout ? inTable(text, maker, block, block.table) : []
  })

function inTable(text: CheckedText, maker: UnitMaker, block: Block, table: Table): readonly ExtractIndicator[] {
  const grid = gridOf(table)
  const columns = columnsOf(table, grid)
  const values = columns.filter(({ role }) => role === 'value')
  const names = columns.filter(({ role }) => role === 'name')
  if (values.length === 0 || names.length === 0) return []
  const citing = provisionCiting(text, block)
  return grid.slice(Math.max(1, table.headRows)).flatMap((row) => {
    const cells = new Set<GridCell>()
    return values.flatMap((column) => {
      const cell = row[column.index]
      // One value may stand for several grades.
      if (!cell || cells.has(cell) || isBlank(cell.cell.text)) return []
      cells.add(cell)
      return indicatorOf({ maker, block, columns, citing, row }, column, cell)
    })
  })
}

const isBlank = (words: string): boolean => /^[\s—–/-]*$/u.test(words)

type InRow = {
  readonly maker: UnitMaker
  readonly block: Block
  readonly columns: readonly Column[]
  readonly citing: Provision | null
  readonly row: Grid[number]
}

function indicatorOf(inRow: InRow, column: Column, { cell, row, index }: GridCell): readonly ExtractIndicator[] {
  const { maker, block, citing } = inRow
  const named = withUnit(wordsIn(inRow, 'name') ?? '')
  if (named.words === '') return []
  const words = cell.text.trim()
  const read = valueOfCell(words, wordsIn(inRow, 'unit') ?? named.unit ?? column.unit)
  const conditions = [column.under, wordsIn(inRow, 'condition')].filter((each) => each !== null)
  const at = { block: block.index, from: 0, to: cell.text.length, cell: { row, cell: index } }
  const isRead = read === null || read.isWhole
  return [
    {
      ...maker.unit('indicator', at, [named.words, ...conditions, words].join('\n')),
      from: 'table',
      kind: citing?.kind ?? null,
      object: citing ? objectOf(citing) : null,
      characteristic: named.words,
      ...(read?.measured ?? NO_VALUE),
      relativeTo: null,
      words,
      condition: conditions.length === 0 ? null : conditions.join('，'),
      method: methodIn(inRow),
      confidence: citing && isRead ? 'likely' : 'guessed',
    },
  ]
}

/** The words of the cells of a role in this row, each once. */
function wordsIn({ columns, row }: InRow, role: Column['role']): string | null {
  const cells = columns.filter((column) => column.role === role).map(({ index }) => row[index]?.cell)
  const words = [...new Set(cells)].map((cell) => cell?.text.trim() ?? '').filter((each) => !isBlank(each))
  return words.length === 0 ? null : words.join(' ')
}

function methodIn(inRow: InRow): IndicatorMethod | null {
  const words = wordsIn(inRow, 'method')
  return words === null ? null : { words, clause: clauseIn(words), basis: 'stated' }
}

/** The first provision that sends the reader to the table. A table that no requirement names may hold mere information. */
function provisionCiting(text: CheckedText, block: Block): Provision | null {
  const caption = text.document.blocks.find((each) => each.caption?.target === block.index)
  const number = caption?.number?.value.replace(/^表/u, '')
  if (number === undefined) return null
  const pointers = text.facts.locators.filter(
    ({ kind, foreign, targets }) => kind === 'table' && foreign === null && targets.includes(number),
  )
  const citing = provisionsIn(text).filter(({ sentence }) =>
    pointers.some(
      ({ passage, from, to }) => passage === sentence.passage && from >= sentence.from && to <= sentence.to,
    ),
  )
  return citing.find(({ kind }) => kind === 'requirement' || kind === 'recommendation') ?? null
}

function objectOf({ sentence }: Provision): string | null {
  const modal = sentence.modals[0]
  if (!modal) return null
  const before = sentence.passage.text.slice(sentence.from, modal.from)
  return subjectOf(before.split(/[，,；;]/u)).object
}
