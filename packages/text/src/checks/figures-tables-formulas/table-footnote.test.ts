import { describe, expect, it } from 'vitest'
import type { Block } from '../../document/document.ts'
import type { TextRun } from '../../document/text-run.ts'
import { paragraph as pieceOf } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { madeDocument, paragraph } from '../../testing/made-document.ts'
import { insertAfter, replaceText } from '../../testing/mutate-draft.ts'
import { textOf } from '../text-of.ts'
import { tableFootnote } from './table-footnote.ts'

const isPerformance = (piece: { kind: string; text?: string | null }) =>
  piece.kind === 'table' && piece.text === '电气性能'

describeCheck(tableFootnote, {
  fails: [
    {
      name: 'an asterisk',
      draft: insertAfter(
        replaceText(cleanDraft(), '≤500 mA', '≤500 mA*'),
        isPerformance,
        pieceOf('⟦*⟧ 在额定电压下测量。'),
      ),
      message: 'sign',
      alsoFinds: ['K03'],
    },
  ],
  notApplicable: [{ name: 'a text without tables', draft: { ...cleanDraft(), pieces: [] } }],
})

const run = (from: number, to: number, position: TextRun['position']): TextRun => ({
  from,
  to,
  bold: false,
  italic: false,
  hidden: false,
  position,
  sizeHalfPoints: null,
  fontEastAsia: null,
  fontLatin: null,
  revision: null,
})
const cell = (text: string, column: number) => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  text,
  segments: [],
  runs: [run(0, text.length - 1, 'baseline'), run(text.length - 1, text.length, 'superscript')],
  formulas: [],
  noteReferences: [],
  nestedTables: 0,
})
const table = (...labels: readonly string[]) =>
  paragraph('', {
    kind: 'table',
    table: {
      rows: [{ cells: labels.map((label, column) => cell(`参数${label}`, column)) }],
      columnCount: labels.length,
      headRows: 0,
      headIsMarked: false,
      diagonal: false,
      isLayout: false,
    } satisfies Block['table'],
  })
const footnote = (label: string) =>
  paragraph(`${label} 在额定电压下测量。`, {
    kind: 'footnote',
    number: { value: label, origin: 'typed', reconstructed: null, typed: label, certainty: 'certain' },
  })
const messages = (...blocks: Parameters<typeof madeDocument>[0]) => {
  const outcome = tableFootnote.check(textOf(madeDocument(blocks)))
  return outcome.verdict === 'fail' ? outcome.findings.map(({ message, at }) => [message, at.block]) : []
}

describe('footnotes of a table', () => {
  it('begin with a in each table', () => {
    expect(messages(table('a', 'b'), footnote('a'), footnote('b'), table('a', ''), footnote('a'))).toEqual([])
  })
  it('do not leave out a letter', () => {
    expect(messages(table('a', 'c'), footnote('a'), footnote('c'))).toEqual([['row', 2]])
  })
  it('are marked in the table', () => {
    expect(messages(table('a', '1'), footnote('a'), footnote('b'))).toEqual([['unreferenced', 2]])
  })
})
