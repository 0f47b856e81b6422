import { note, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Draft, TermPiece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, insertAfter } from '../../testing/mutate-draft.ts'
import { termEntryParts } from './term-entry-parts.ts'

const isTerm = (piece: { readonly kind: string; readonly text?: string | null }) =>
  piece.kind === 'term' && piece.text === '标称风量'
const entry = (change: Partial<TermPiece>): Draft =>
  editPiece(cleanDraft(), isTerm, (piece) => (piece.kind === 'term' ? { ...piece, ...change } : piece))

describeCheck(termEntryParts, {
  passes: [{ name: 'a note', draft: insertAfter(cleanDraft(), isTerm, note('示例说明。')) }],
  fails: [
    { name: 'no English', draft: entry({ english: '', text: '⟦标称风量⟧' }), message: 'english' },
    {
      name: 'a source before the note',
      draft: insertAfter(cleanDraft(), isTerm, paragraph('⟦[来源：GB/T 2900.29—2008，2.1.1]⟧'), note('示例说明。')),
      message: 'order',
    },
  ],
  notApplicable: [{ name: 'no terms', draft: cleanDraft({ type: 'symbols' }) }],
})
