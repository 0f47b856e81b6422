import { indexEntry } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, insertAfter, removePiece, replaceText } from '../../testing/mutate-draft.ts'
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
  passes: [
    { name: 'the clean terminology standard', draft },
    { name: 'an index by pages', draft: replaceText(draft, '标称风量\t3.2.1', '标称风量\t7') },
    {
      name: 'another word in the index',
      draft: insertAfter(draft, '标称风量\t3.2.1', indexEntry('风量，标称\t3.2.2')),
    },
  ],
  fails: [
    {
      name: 'a term that the index lacks',
      draft: removePiece(marked('标称风量'), '标称风量\t3.2.1'),
      message: 'entry',
    },
    {
      name: 'an entry under a number of another term',
      draft: replaceText(draft, '标称风量\t3.2.1', '标称风量\t⟦3.2.2⟧'),
      message: 'number',
    },
    { name: 'no index', draft: removePiece(marked('额定电压'), isIndex, length), message: 'index' },
  ],
  notApplicable: [{ name: 'another type', draft: cleanDraft() }],
})
