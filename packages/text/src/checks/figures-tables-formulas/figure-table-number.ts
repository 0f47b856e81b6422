import type { Block } from '../../document/document.ts'
import type { Check, FoundFault, TextPlace } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { type Caption, captionsOf } from '../facts/captions.ts'
import { numberedPartsOf } from '../facts/numbered-parts.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const figureTableNumber: Check = {
  id: 'G01',
  name: 'figure-table-number',
  group: 'figures-tables-formulas',
  title: { zh: '图表统一编号', en: 'figures and tables numbered in one row' },
  why: {
    zh: '图、表各从 1 起连续编号，与章条无关，提及时才不会指错。',
    en: 'Figures and tables are each counted from 1 on, whatever the chapter, so that a mention cannot be mistaken.',
  },
  basis: [
    { document: 'GB/T 1.1—2020', clause: '9.7', confidence: 'V' },
    { document: 'GB/T 1.1—2020', clause: '9.8', confidence: 'V' },
  ],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'low',
  fix: 'suggested',
  state: 'on',
  precision: { on: '2026-11-22', hits: 10, reviewed: 10, right: 10 },
  messages: {
    'by-chapter': {
      zh: '“{found}”等 {count} 个编号随章条而定，{noun}应从 1 起在全文中连续编号',
      en: '{count} numbers such as “{found}” depend on the chapter; count from 1 on through the whole text',
    },
    duplicate: { zh: '编号“{found}”重复', en: 'the number “{found}” stands twice' },
    gap: {
      zh: '“{found}”前面缺“{expected}”，编号应连续',
      en: '“{found}” comes where “{expected}” is expected; numbers run without gaps',
    },
    unnumbered: { zh: '表没有编号和表题', en: 'the table has no number' },
  },
  check: (text) => {
    const captions = captionsOf(text).filter(({ annex }) => annex === null)
    const tables = unnumberedTables(text)
    if (captions.length === 0 && tables.length === 0) return notApplicable('no-such-element')
    return found([
      ...(['figure', 'table'] as const).flatMap((of) =>
        faultsIn(
          text,
          captions.filter((each) => each.of === of),
        ),
      ),
      ...tables.map((table) => ({ at: firstCell(table), message: 'unnumbered', certainty: 'likely' as const })),
    ])
  },
}

function faultsIn(text: CheckedText, captions: readonly Caption[]): readonly FoundFault[] {
  const byChapter = captions.filter(({ number }) => number !== null && /^\d+(?:\.\d+)+$/u.test(number))
  const [first, ...others] = byChapter
  const chapters: readonly FoundFault[] = first
    ? [
        {
          at: first.place,
          message: 'by-chapter',
          data: { found: first.value ?? '', count: byChapter.length, noun: first.of === 'figure' ? '图' : '表' },
          evidence: others.slice(0, EVIDENCE_MAX).map(({ place }) => place),
        },
      ]
    : []
  return [...chapters, ...rowFaults(text, captions)]
}

const EVIDENCE_MAX = 20

/** Counted on from where the author went on, so that one slip is one finding. */
function rowFaults(text: CheckedText, captions: readonly Caption[]): readonly FoundFault[] {
  const faults: FoundFault[] = []
  let last = 0
  for (const { number, value, of, place, isContinued } of captions) {
    const count = /^(?<count>\d{1,3})$/u.exec(number ?? '')?.groups?.['count']
    if (count === undefined || isContinued) continue
    const [noun, expected] = [of === 'figure' ? '图' : '表', last + 1]
    if (Number(count) === last) faults.push({ at: place, message: 'duplicate', data: { found: value ?? '' } })
    else if (Number(count) !== expected && !isElsewhere(text, of, String(expected))) {
      faults.push({ at: place, message: 'gap', data: { found: value ?? '', expected: `${noun}${expected}` } })
    }
    last = Number(count)
  }
  return faults
}

/** A caption that the reader did not take for one, such as the words of a drawing. */
function isElsewhere(text: CheckedText, of: Caption['of'], number: string): boolean {
  const parts = numberedPartsOf(text)
  const block = (of === 'figure' ? parts.figures : parts.tables).get(number)
  return block !== undefined && !block.caption
}

/** Data with a head that no caption claims. Frames, forms without a head, and what follows a table at once are left out. */
function unnumberedTables(text: CheckedText): readonly Block[] {
  const { blocks } = text.document
  const claimed = new Set(captionsOf(text).map(({ block }) => block.caption?.target))
  return blocks.filter(({ index, kind, table, element }) => {
    if (kind !== 'table' || !table || table.isLayout || element === 'cover' || element === 'contents') return false
    if (element === 'foreword' || element === 'unknown' || claimed.has(index)) return false
    if (table.headRows === 0 || table.columnCount < 2 || table.rows.length < 3) return false
    const before = wordsBefore(blocks, index)
    if (before?.kind === 'table' || before?.kind === 'example' || before?.caption) return false
    return !/^\s*续表/u.test(before?.text ?? '')
  })
}

function wordsBefore(blocks: readonly Block[], index: number): Block | undefined {
  let at = index - 1
  while (blocks[at]?.kind === 'empty') at -= 1
  return blocks[at]
}

const firstCell = ({ index, table }: Block): TextPlace => ({
  block: index,
  from: 0,
  to: table?.rows[0]?.cells[0]?.text.length ?? 0,
  cell: { row: 0, cell: 0 },
})
