import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover, editPiece } from '../../testing/mutate-draft.ts'
import { oneName } from './one-name.ts'

const clean = cleanDraft()
const named = (text: string) =>
  editPiece(
    clean,
    ({ kind }) => kind === 'document-title',
    (piece) => (piece.kind === 'document-title' ? { ...piece, text } : piece),
  )

describeCheck(oneName, {
  passes: [
    { name: 'a name on two lines of the cover', draft: editCover(clean, { title: '桌面微风扇\n性能规范' }) },
    { name: 'other gaps', draft: named('桌面微风扇 性能规范') },
    { name: 'a part', draft: cleanDraft({ isPart: true }) },
  ],
  fails: [{ name: 'another word', draft: named('⟦桌面微风扇　技术规范⟧'), message: 'differs' }],
  unknown: [{ name: 'a text without a cover', draft: { ...clean, cover: {} } }],
  notApplicable: [
    {
      name: 'a text without its name on the first page',
      draft: { ...clean, pieces: clean.pieces.filter(({ kind }) => kind !== 'document-title') },
    },
  ],
})
