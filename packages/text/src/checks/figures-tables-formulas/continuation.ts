import type { Block, Table } from '../../document/document.ts'
import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { type Caption, captionsOf } from '../facts/captions.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const continuation: Check = {
  id: 'G05',
  name: 'continuation',
  group: 'figures-tables-formulas',
  title: { zh: '转页接排', en: 'continuation' },
  why: {
    zh: '转页的表重复编号和表头，读者不必翻回前页。',
    en: 'A table that goes on repeats its number and head, so that nobody has to turn back.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '9.7', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.8', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'automatic',
  state: 'trial',
  precision: { on: '2026-11-22', hits: 2, reviewed: 2, right: 2 },
  messages: {
    form: { zh: '“{found}”应写为“{expected}”', en: '“{found}” should be written “{expected}”' },
    head: { zh: '{number}转页后没有重复表头', en: '{number} goes on without its head' },
    unmarked: {
      zh: '{number}有 {count} 行，可能转页，而表头没有设为在各页重复',
      en: '{number} has {count} rows and may run over the page, but its head is not set to be repeated',
    },
  },
  check: (text) => {
    const captions = captionsOf(text)
    if (captions.length === 0) return notApplicable('no-such-element')
    return found([
      ...captions.flatMap(formFault),
      ...captions.flatMap((caption) => headFault(text, caption, captions)),
      ...captions.flatMap((caption) => unmarkedFault(text, caption)),
    ])
  },
}

const CONTINUED_FIRST = /^\s*续\s*(?<rest>[图表]\s*[A-Z]?[\d.-]+)/u

function formFault({ block: { index, text } }: Caption): readonly FoundFault[] {
  const match = CONTINUED_FIRST.exec(text)
  if (!match) return []
  const at = { block: index, from: 0, to: match[0].length }
  const expected = `${match.groups?.['rest'] ?? ''}（续）`
  return [{ at, message: 'form', data: { found: match[0].trim(), expected }, edits: [{ at, replacement: expected }] }]
}

const tableOf = ({ document }: CheckedText, { block }: Caption): Block | undefined =>
  block.caption?.of === 'table' && block.caption.target !== null ? document.blocks[block.caption.target] : undefined

function headFault(text: CheckedText, caption: Caption, captions: readonly Caption[]): readonly FoundFault[] {
  if (!caption.isContinued || caption.number === null) return []
  const first = captions.find(
    ({ number, of, isContinued }) => !isContinued && of === caption.of && number === caption.number,
  )
  const [before, after] = [first && tableOf(text, first)?.table, tableOf(text, caption)]
  if (!before || !after?.table || before.headRows === 0 || headOf(before) === headOf(after.table)) return []
  return [{ at: firstCell(after), message: 'head', data: { number: caption.value ?? '' } }]
}

const headOf = ({ rows }: Table): string =>
  (rows[0]?.cells ?? []).map(({ text }) => text.replaceAll(/\s/gu, '')).join('|')

const firstCell = ({ index, table }: Block): TextPlace => ({
  block: index,
  from: 0,
  to: table?.rows[0]?.cells[0]?.text.length ?? 0,
  cell: { row: 0, cell: 0 },
})

/** So many rows hardly stand on one page. */
const ROWS_OF_A_PAGE = 40

function unmarkedFault(text: CheckedText, caption: Caption): readonly FoundFault[] {
  const { table } = tableOf(text, caption) ?? {}
  if (text.document.format !== 'docx' || !table || table.headRows === 0 || table.headIsMarked) return []
  if (table.rows.length < ROWS_OF_A_PAGE) return []
  const data = { number: caption.value ?? '', count: table.rows.length }
  return [{ at: caption.place, message: 'unmarked', data, certainty: 'guessed' }]
}
