import { paragraph, table } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Draft, TablePiece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, insertAfter, insertBefore } from '../../testing/mutate-draft.ts'
import { figureTableNumber } from './figure-table-number.ts'

const OTHER = table(
  '⟦电源参数⟧',
  [['参数', '数值']],
  [
    ['额定电压', '5 V'],
    ['额定功率', '2 W'],
  ],
)
const withTable = (more: Partial<TablePiece>, mention: string): Draft =>
  insertBefore(cleanDraft(), '桌面微风扇按照6.5跌落后', paragraph(`电源参数见${mention}。`), { ...OTHER, ...more })
const isFigure = (piece: { kind: string; text?: string | null }) => piece.kind === 'figure' && piece.text === '跌落姿态'

describeCheck(figureTableNumber, {
  passes: [
    { name: 'a second table', draft: withTable({ text: '电源参数' }, '表2') },
    { name: 'numbers typed by hand', draft: cleanDraft(), styles: 'typed' },
    {
      name: 'a table that goes on on the next page',
      draft: insertAfter(cleanDraft(), (piece) => piece.kind === 'table' && piece.text === '电气性能', {
        ...OTHER,
        label: '表1',
        text: '电气性能（续）',
      }),
      styles: 'typed',
    },
  ],
  fails: [
    {
      name: 'numbers by chapter',
      draft: withTable({ label: '表5.2' }, '表5.2'),

      message: 'by-chapter',
    },
    { name: 'a number left out', draft: withTable({ label: '表3' }, '表3'), message: 'gap' },
    { name: 'a number twice', draft: withTable({ label: '表1' }, '表1'), message: 'duplicate' },
    {
      name: 'a figure counted from 2',
      draft: editPiece(cleanDraft(), isFigure, (piece) =>
        piece.kind === 'figure' ? { ...piece, label: '图2', text: '⟦跌落姿态⟧' } : piece,
      ),

      message: 'gap',
      alsoFinds: ['X01', 'G02'],
    },
    {
      name: 'a table without a number',
      draft: withTable({ text: null, head: [['⟦参数⟧', '数值']] }, '产品说明'),
      message: 'unnumbered',
    },
  ],
  notApplicable: [{ name: 'a text without figures and tables', draft: { ...cleanDraft(), pieces: [] } }],
})
