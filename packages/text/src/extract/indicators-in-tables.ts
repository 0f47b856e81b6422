import type { CheckedText, Passage } from '../checks/checked-text.ts'
import type { Block, Table } from '../document/document.ts'
import { cellWords } from './cell-words.ts'
import { grouped } from './grouped.ts'
import type { IndicatorReading } from './indicator-reading.ts'
import { NO_VALUE, valueOfCell, valueOfQuantity } from './measured-value.ts'
import { annexNature, type Provision, provisionsIn } from './provisions.ts'
import { quantitiesByPassage } from './quantities-by-passage.ts'
import { subjectOf } from './subject.ts'
import { type Column, columnsOf, withUnit } from './table-columns.ts'
import { type Grid, type GridCell, gridOf } from './table-grid.ts'

/** The values of tables whose head names characteristics and values; of others, rows of one name and one bound. */
export function readingsInTables(text: CheckedText): readonly IndicatorReading[] {
  const passages = grouped(text.facts.passages, ({ block, cell }) => (cell ? block : null))
  return text.document.blocks.flatMap((block) => {
    if (!block.table || block.table.isLayout || block.element === 'contents') return []
    const isBody = block.element === 'core' || annexNature(text.document, block) === 'normative'
    const own = passages.get(block) ?? []
    const byCell = new Map(own.map((each) => [`${each.cell?.row} ${each.cell?.cell}`, each]))
    return inTable({ text, block, isBody, passages: own, byCell }, block.table)
  })
}

type InTable = {
  readonly text: CheckedText
  readonly block: Block
  readonly isBody: boolean
  readonly passages: readonly Passage[]
  readonly byCell: ReadonlyMap<string, Passage>
}

function inTable(at: InTable, table: Table): readonly IndicatorReading[] {
  const grid = gridOf(table)
  const columns = columnsOf(table, grid)
  const values = columns.filter(({ role }) => role === 'value')
  const names = columns.filter(({ role }) => role === 'name')
  if (values.length === 0 || names.length === 0) return byRows(at, table)
  const citing = provisionCiting(at.text, at.block)
  return grid.slice(Math.max(1, table.headRows)).flatMap((row) => {
    // A cell that spans the row is a title of the rows below it.
    const cells = new Set(names.map(({ index }) => row[index]?.cell))
    return values.flatMap((column) => {
      const cell = row[column.index]
      // One value may stand for several grades.
      if (!cell || cells.has(cell.cell) || isBlank(cell.cell.text)) return []
      cells.add(cell.cell)
      const under = values.filter(({ index }) => row[index]?.cell === cell.cell).flatMap((each) => each.under ?? [])
      return readingOf({ ...at, columns, citing, row }, { ...column, under: under.join('、') || null }, cell)
    })
  })
}

const isBlank = (words: string): boolean => /^[\s—–/―\-－]*$/u.test(words)

type InRow = InTable & {
  readonly columns: readonly Column[]
  readonly citing: Provision | null
  readonly row: Grid[number]
}

function readingOf(inRow: InRow, column: Column, cell: GridCell): readonly IndicatorReading[] {
  const { block, citing, isBody } = inRow
  const passage = passageOf(inRow, cell)
  const named = withUnit(wordsIn(inRow, 'name') ?? '')
  const words = cellWords(cell.cell)
  if (named.words === '' || words === '' || !passage) return []
  const read = valueOfCell(words, wordsIn(inRow, 'unit') ?? named.unit ?? column.unit)
  const conditions = [column.under, wordsIn(inRow, 'condition')].filter((each) => each !== null)
  const isRead = read === null || read.isWhole
  return [
    {
      from: 'table',
      passage,
      at: { from: 0, to: cell.cell.text.length },
      quantity: read?.quantity ?? null,
      isBody,
      isRow: false,
      methodWords: wordsIn(inRow, 'method'),
      identity: [named.words, ...conditions, words].join('\n'),
      kind: citing?.kind ?? null,
      object: citing ? objectOf(citing) : null,
      characteristic: named.words,
      ...(read?.measured ?? NO_VALUE),
      relativeTo: null,
      words,
      condition: conditions.length === 0 ? null : conditions.join('，'),
      confidence: citing && isRead && block.table?.headRows !== 0 ? 'likely' : 'guessed',
    },
  ]
}

const passageOf = ({ byCell }: InTable, { row, index }: GridCell): Passage | undefined => byCell.get(`${row} ${index}`)

/** The words of the cells of a role in this row, each once. */
function wordsIn({ columns, row }: InRow, role: Column['role']): string | null {
  const cells = columns.filter((column) => column.role === role).map(({ index }) => row[index]?.cell)
  const words = [...new Set(cells)].map((cell) => (cell ? cellWords(cell) : '')).filter((each) => !isBlank(each))
  return words.length === 0 ? null : words.join(' ')
}

const BOUND_SIGN = /[≤≥<>～]|不[大小高低少]于/u
const CELL_MAX = 24

/** In a row of an unknown table the characteristic is the one cell of words before the one cell that holds a bound. */
function byRows({ text, isBody, passages }: InTable, table: Table): readonly IndicatorReading[] {
  const quantities = quantitiesByPassage(text)
  return passages.flatMap((passage): IndicatorReading[] => {
    const row = passage.cell && table.rows[passage.cell.row]
    const own = quantities.get(passage)
    if (!row || !passage.cell || !own || passage.text.length > CELL_MAX) return []
    const names = row.cells.slice(0, passage.cell.cell).filter((each) => /\p{Script=Han}{2}/u.test(each.text))
    const bounds = row.cells.filter((each) => BOUND_SIGN.test(each.text))
    const [name] = names
    if (names.length !== 1 || bounds.length !== 1 || !name) return []
    return own.map((quantity) => ({
      from: 'table',
      passage,
      at: { from: quantity.from, to: quantity.to },
      quantity,
      isBody,
      isRow: true,
      methodWords: null,
      identity: `${name.text}\n${quantity.text}`,
      kind: null,
      object: null,
      characteristic: cellWords(name).replaceAll(/\s/gu, ''),
      ...valueOfQuantity(quantity),
      relativeTo: null,
      words: quantity.text,
      condition: null,
      confidence: 'guessed',
    }))
  })
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
