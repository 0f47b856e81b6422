import type { Block } from '../../document/document.ts'
import type { Check, FoundFault } from '../check.ts'
import type { CheckedText } from '../checked-text.ts'
import { SPECIAL_DOCUMENTS } from '../facts/special-documents.ts'
import { found, notApplicable } from '../outcome.ts'

export const tableFootnote: Check = {
  id: 'G16',
  name: 'table-footnote',
  group: 'figures-tables-formulas',
  title: { zh: '图表脚注', en: 'footnotes of figures and tables' },
  why: {
    zh: '图表脚注在每个图、表中从上标 a 起编号，与条文脚注分开，读者才知道它属于哪一格。',
    en: 'Footnotes of a figure or table are superscript a, b and so on, apart from those of the text.',
  },
  basis: [{ document: 'GB/T 1.1—2020', clause: '9.12.2', confidence: 'V' }],
  modality: 'shall',
  appliesTo: { notSpecial: SPECIAL_DOCUMENTS },
  falsePositiveRisk: 'medium',
  fix: 'suggested',
  state: 'trial',
  messages: {
    row: {
      zh: '图表脚注的编号为“{found}”，此处应为“{expected}”：每个图、表从 a 起编号',
      en: 'the footnote is “{found}” where “{expected}” is expected: each figure or table begins with a',
    },
    unreferenced: { zh: '表中没有注出脚注“{found}”', en: 'nothing in the table bears the mark of footnote “{found}”' },
    sign: {
      zh: '图表脚注用“{found}”标注，应以上标的小写字母 a、b 标注',
      en: 'the footnote is marked “{found}”; superscript a, b and so on are prescribed',
    },
  },
  check: (text) => {
    const { blocks } = text.document
    const tables = blocks.filter(({ kind, table }) => (kind === 'table' && !table?.isLayout) || kind === 'figure')
    if (tables.length === 0) return notApplicable('no-such-element')
    return found(tables.flatMap((table) => faultsBelow(text, table)))
  },
}

const BELOW: ReadonlySet<string> = new Set(['footnote', 'note', 'empty', 'caption', 'paragraph', 'list-item'])
const FARTHEST = 20

/** The footnotes and other lines directly below a table or figure, up to the next provision. */
function linesBelow({ document: { blocks } }: CheckedText, { index }: Block): readonly Block[] {
  const lines: Block[] = []
  for (let at = index + 1; at < blocks.length && at - index <= FARTHEST; at += 1) {
    const block = blocks[at] as Block // within bounds
    if (!BELOW.has(block.kind)) break
    if (MAY_BE_SIGNED.has(block.kind) && !SIGN.test(block.text)) break
    if (block.kind === 'caption' && block.caption?.target !== index) break
    lines.push(block)
  }
  return lines
}

const MAY_BE_SIGNED: ReadonlySet<string> = new Set(['paragraph', 'list-item'])
const SIGN = /^\s*(?<sign>[*＊]{1,3}|[①②③④⑤])\s*/u

function faultsBelow(text: CheckedText, table: Block): readonly FoundFault[] {
  const lines = linesBelow(text, table)
  const footnotes = lines.filter(({ kind, number }) => kind === 'footnote' && number !== null)
  return [
    ...footnotes.flatMap((footnote, nth) => labelFault(table, footnote, nth)),
    ...lines.flatMap((line) => signFault(table, line)),
  ]
}

function labelFault(table: Block, { index, text, number }: Block, nth: number): readonly FoundFault[] {
  const found = number?.value.replaceAll(/[)）\s]/gu, '') ?? ''
  const expected = String.fromCharCode('a'.charCodeAt(0) + nth)
  const from = Math.max(0, text.indexOf(found))
  const at = { block: index, from, to: Math.min(text.length, from + found.length) }
  if (/^[a-z]$/u.test(found) && found !== expected) return [{ at, message: 'row', data: { found, expected } }]
  return isReferenced(table, found) ? [] : [{ at, message: 'unreferenced', data: { found }, certainty: 'guessed' }]
}

/** A superscript that is the label, or labels with it: a, b. Where the format has no superscripts nobody can tell. */
function isReferenced({ table }: Block, label: string): boolean {
  const cells = table?.rows.flatMap((row) => row.cells) ?? []
  if (cells.every(({ runs }) => runs.length === 0)) return true
  return cells.some(({ text, runs }) =>
    runs.some(({ position, from, to }) => position === 'superscript' && text.slice(from, to).includes(label)),
  )
}

function signFault({ table }: Block, { index, text, kind }: Block): readonly FoundFault[] {
  const sign = MAY_BE_SIGNED.has(kind) ? SIGN.exec(text)?.groups?.['sign'] : undefined
  const isUsed = table?.rows.some(({ cells }) => cells.some((cell) => cell.text.trimEnd().endsWith(sign ?? '\n')))
  if (sign === undefined || isUsed !== true) return []
  const from = text.indexOf(sign)
  return [{ at: { block: index, from, to: from + sign.length }, message: 'sign', data: { found: sign } }]
}
