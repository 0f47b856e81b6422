import type { Block } from '../../document/document.ts'
import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { captionsOf } from '../facts/captions.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const emptyCell: Check = {
  id: 'G09',
  name: 'empty-cell',
  group: 'figures-tables-formulas',
  title: { zh: '空单元格', en: 'empty cells' },
  why: {
    zh: '空格分不清是没有内容还是漏写，用一字线才明确。',
    en: 'An empty cell may be forgotten; a dash says that there is nothing.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '10.4.2.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'automatic',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 4, reviewed: 4, right: 4 },
  messages: {
    empty: {
      zh: '表中有 {count} 个空单元格，没有内容时应以“—”表示',
      en: '{count} cells of the table are empty; a dash (—) says that there is nothing',
    },
    same: {
      zh: '单元格中不用“{found}”，应写出内容',
      en: 'do not write “{found}” in a cell; repeat what it stands for',
    },
  },
  check: (text) => {
    const tables = text.document.blocks.filter(
      ({ table, element }) => table && !table.isLayout && !NOT_TEXT.has(element),
    )
    if (tables.length === 0) return notApplicable('no-such-element')
    return found(tables.flatMap((block) => [...sameFaults(block), ...emptyFaults(text, block)]))
  },
}

const NOT_TEXT: ReadonlySet<string> = new Set(['cover', 'contents', 'foreword'])
const SAME = /^\s*(?:同[上左右前]|〃|″|”)\s*$/u

type CellPlace = TextPlace & { readonly column: number; readonly text: string }

const cellsOf = ({ index, table }: Block): readonly CellPlace[] =>
  (table?.rows ?? []).flatMap(({ cells }, row) =>
    cells.map(({ text, column }, cell) => ({
      block: index,
      from: 0,
      to: text.length,
      cell: { row, cell },
      column,
      text,
    })),
  )

const placeOf = ({ block, from, to, cell }: CellPlace): TextPlace => ({ block, from, to, ...(cell ? { cell } : {}) })

const sameFaults = (block: Block): readonly FoundFault[] =>
  cellsOf(block)
    .filter(({ text }) => SAME.test(text))
    .map((cell) => ({ at: placeOf(cell), message: 'same', data: { found: cell.text.trim() } }))

const FORM = /记录|格式|样式|样表|表格|清单|登记|申请|报告/u
const REMARKS = /备注|说明|注释|^注$/u
/** A table with more gaps than this is a form to be filled in. */
const EMPTY_SHARE_MAX = 0.4

/** One finding for a table; forms, and columns for remarks, are meant to have gaps. */
function emptyFaults(text: CheckedText, block: Block): readonly FoundFault[] {
  const { table } = block
  // Markdown and text cannot say which cells are merged.
  if (!table || table.headRows === 0 || text.document.format !== 'docx') return []
  const title = captionsOf(text).find(({ block: { caption } }) => caption?.target === block.index)?.title ?? ''
  if (FORM.test(title)) return []
  const cells = cellsOf(block)
  const remarks = new Set(
    cells.filter(({ cell, text: words }) => cell?.row === 0 && REMARKS.test(words)).map(({ column }) => column),
  )
  const body = cells.filter(({ cell }) => (cell?.row ?? 0) >= table.headRows)
  const empty = body.filter(({ text: words }) => words.trim() === '')
  const titles = titleRows(table)
  const faulty = empty.filter(({ column, cell }) => !remarks.has(column) && !titles.has(cell?.row ?? -1))
  const [first] = faulty
  if (!first || empty.length > body.length * EMPTY_SHARE_MAX) return []
  return [
    {
      at: placeOf(first),
      message: 'empty',
      data: { count: faulty.length },
      evidence: faulty.slice(1, EVIDENCE_MAX).map(placeOf),
      edits: faulty.map((cell) => ({ at: placeOf(cell), replacement: '—' })),
    },
  ]
}

/** Rows in which only the first cell says something: the titles of groups. */
function titleRows({ rows }: NonNullable<Block['table']>): ReadonlySet<number> {
  return new Set(
    rows.flatMap(({ cells }, row) => {
      const [first, ...others] = cells
      const isTitle = first?.column === 0 && others.length > 1 && others.every(({ text }) => text.trim() === '')
      return isTitle ? [row] : []
    }),
  )
}

const EVIDENCE_MAX = 20
