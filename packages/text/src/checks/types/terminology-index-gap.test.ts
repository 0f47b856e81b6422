import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, removePiece } from '../../testing/mutate-draft.ts'
import { terminologyIndexGap } from './terminology-index-gap.ts'

const draft = cleanDraft({ type: 'terminology' })
const term = (text: string) => (piece: Piece) => piece.kind === 'term' && piece.text === text
const marked = (text: string) =>
  editPiece(draft, term(text), (piece) => (piece.kind === 'term' ? { ...piece, text: `⟦${text}⟧` } : piece))
const from = draft.pieces.findIndex((piece) => piece.kind === 'element-title' && piece.element === 'index')
const length = draft.pieces.slice(from).findIndex(({ kind }) => kind === 'end-line')
const isIndex = (piece: Piece) => piece.kind === 'element-title' && piece.element === 'index'

describeCheck(terminologyIndexGap, {
  passesClean: false,
  passes: [{ name: 'the clean terminology standard', draft }],
  fails: [
    {
      name: 'a term that the index lacks',
      draft: removePiece(marked('标称风量'), '标称风量\t3.2.1'),
      message: 'entry',
    },
    { name: 'no index', draft: removePiece(marked('额定电压'), isIndex, length), message: 'index' },
  ],
  notApplicable: [{ name: 'another type', draft: cleanDraft() }],
})
