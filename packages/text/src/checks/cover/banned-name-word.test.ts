import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editCover, editPiece } from '../../testing/mutate-draft.ts'
import { bannedNameWord } from './banned-name-word.ts'

const clean = cleanDraft()
const named = (title: string) =>
  editPiece(
    editCover(clean, { title }),
    ({ kind }) => kind === 'document-title',
    (piece) => (piece.kind === 'document-title' ? { ...piece, text: title.replace(/[⟦⟧]/gu, '') } : piece),
  )

describeCheck(bannedNameWord, {
  passes: [
    { name: '标准化', draft: named('桌面微风扇　标准化规范') },
    { name: '标准物质', draft: named('桌面微风扇用标准物质　性能规范') },
    { name: '标准样品', draft: named('桌面微风扇标准样品　性能规范') },
  ],
  fails: [
    { name: 'a name that ends in 标准', draft: named('桌面微风扇　性能⟦标准⟧'), message: 'found', alsoFinds: ['C11'] },
    { name: 'the class named', draft: named('桌面微风扇　⟦团体标准⟧　性能规范'), message: 'found' },
  ],
  unknown: [{ name: 'a text without a cover', draft: { ...clean, cover: {} } }],
  notApplicable: [{ name: 'a cover without a name', draft: editCover(clean, { title: null }) }],
})
