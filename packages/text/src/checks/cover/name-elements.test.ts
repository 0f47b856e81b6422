import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover, editPiece } from '../../testing/mutate-draft.ts'
import { nameElements } from './name-elements.ts'

const clean = cleanDraft()
const named = (title: string) =>
  editPiece(
    editCover(clean, { title }),
    ({ kind }) => kind === 'document-title',
    (piece) => (piece.kind === 'document-title' ? { ...piece, text: title.replace(/[⟦⟧]/gu, '') } : piece),
  )

describeCheck(nameElements, {
  passes: [
    { name: 'three elements', draft: named('家用电器　桌面微风扇　性能规范') },
    { name: 'a long name on two lines', draft: named('家用电器　桌面微风扇\n性能规范') },
    { name: 'a name set wide', draft: named('微　风　扇　规　范') },
    { name: 'a part', draft: cleanDraft({ isPart: true }) },
  ],
  fails: [
    {
      name: 'four elements',
      draft: named('⟦家用电器　风扇　桌面微风扇　性能规范⟧'),
      message: 'tooMany',
      alsoFinds: ['F11'],
    },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...clean, cover: {} } }],
  notApplicable: [{ name: 'a cover without a name', draft: editCover(clean, { title: null }) }],
})
