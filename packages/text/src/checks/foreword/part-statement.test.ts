import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover, editPiece, removePiece, replaceIn, replaceText } from '../../testing/mutate-draft.ts'
import { partStatement } from './part-statement.ts'

const draft = cleanDraft({ isPart: true })

/** The list of parts with this one in it. */
const listing = (words: string) =>
  editPiece(draft, '第1部分：性能规范。', (piece) => ('text' in piece ? { ...piece, text: words } : piece))

describeCheck(partStatement, {
  passesClean: false,
  passes: [
    { name: 'a part', draft },
    {
      name: 'a list that does not hold itself',
      draft: listing('第2部分：能效指南。'),
    },
    { name: 'a title of which a line is missing', draft: listing('第1部分：性能。') },
  ],
  fails: [
    {
      name: 'neither the whole nor the list',
      draft: removePiece(draft, '已经发布了以下部分', 2),
      count: 2,
    },
    {
      name: 'no list',
      draft: removePiece(replaceText(draft, 'T/SLXH 12已经发布了以下部分：', ''), '第1部分：性能规范。'),
      message: 'no-list',
      count: 1,
    },
    {
      name: 'another part',
      draft: replaceIn(draft, '已经发布了以下部分', '的第1部分', '的⟦第2部分⟧'),
      message: 'other-number',
    },
    {
      name: 'itself in the list under another title',
      draft: listing('第1部分：⟦能效指南⟧。'),
      message: 'other-title',
    },
  ],
  notApplicable: [{ name: 'a document without parts', draft: cleanDraft() }],
  unknown: [
    {
      name: 'a text that shows neither number nor name',
      draft: {
        ...removePiece(editCover(cleanDraft(), { number: null, title: null }), ({ kind }) => kind === 'document-title'),
        header: null,
      },
    },
  ],
})
