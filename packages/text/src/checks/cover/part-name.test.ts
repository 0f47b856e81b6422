import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover, editPiece } from '../../testing/mutate-draft.ts'
import { partName } from './part-name.ts'

const part = cleanDraft({ isPart: true })
const named = (title: string) =>
  editPiece(
    editCover(part, { title }),
    ({ kind }) => kind === 'document-title',
    (piece) => (piece.kind === 'document-title' ? { ...piece, text: title.replace(/[⟦⟧]/gu, '') } : piece),
  )

describeCheck(partName, {
  passesClean: false,
  passes: [
    { name: 'a part called so', draft: part },
    { name: 'a part in a line of its own', draft: named('桌面微风扇\n第1部分\n性能规范') },
    { name: 'a stage behind the part', draft: named('桌面微风扇　第1部分（征求意见稿）') },
    { name: 'gaps around the figure', draft: named('桌面微风扇　第 1 部分：性能规范') },
  ],
  fails: [
    { name: 'a name without the part', draft: named('⟦桌面微风扇　性能规范⟧'), message: 'nameLacks' },
    { name: 'another part', draft: named('⟦桌面微风扇　第2部分：性能规范⟧'), message: 'differs' },
    { name: 'a part without its colon', draft: named('桌面微风扇　⟦第1部分⟧　性能规范'), message: 'colon' },
    {
      name: 'a number without the part',
      draft: { ...editCover(part, { number: '⟦T/SLXH 12—2026⟧' }), header: 'T/SLXH 12—2026' },
      message: 'numberLacks',
    },
  ].map((each) => ({ ...each, alsoFinds: ['F11', 'F01', 'F05', 'I02'] })),
  unknown: [
    { name: 'a text without a cover', draft: { ...part, cover: {} } },
    { name: 'a number left open', draft: editCover(part, { number: 'T/SLXH XXXX—2026' }) },
  ],
  notApplicable: [{ name: 'a standard that is no part', draft: cleanDraft() }],
})
