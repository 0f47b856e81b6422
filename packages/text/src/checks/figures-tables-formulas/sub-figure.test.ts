import { figure, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, insertBefore } from '../../testing/mutate-draft.ts'
import { subFigure } from './sub-figure.ts'

const isDrop = (piece: { kind: string; text?: string | null }) => piece.kind === 'figure' && piece.text === '跌落姿态'
const withParts = (first: string, second: string) =>
  insertBefore(
    cleanDraft(),
    '硬木地面的厚度',
    { ...figure(''), text: null },
    paragraph(first),
    { ...figure(''), text: null },
    paragraph(second),
    figure('跌落方向'),
  )

describeCheck(subFigure, {
  passes: [{ name: 'sub-figures with their letters', draft: cleanDraft() }],
  fails: [
    {
      name: 'a figure number of its own',
      draft: editPiece(cleanDraft(), isDrop, (piece) =>
        piece.kind === 'figure' ? { ...piece, label: '图1a', text: '⟦跌落姿态⟧' } : piece,
      ),

      message: 'numbered',
      alsoFinds: ['X01', 'G01'],
    },
    {
      name: 'letters in brackets',
      draft: withParts('⟦（a）⟧正面跌落', '⟦（b）⟧侧面跌落'),
      message: 'form',
      alsoFinds: ['G02', 'S18'],
    },
  ],
  notApplicable: [{ name: 'a text without figures', draft: cleanDraft({ type: 'guidance' }) }],
})
