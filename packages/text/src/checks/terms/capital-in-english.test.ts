import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { capitalInEnglish } from './capital-in-english.ts'

const english = (words: string) =>
  editPiece(
    cleanDraft(),
    (piece) => piece.kind === 'term' && piece.text === '标称风量',
    (piece) => (piece.kind === 'term' ? { ...piece, english: words } : piece),
  )

describeCheck(capitalInEnglish, {
  passes: [
    { name: 'an acronym', draft: english('USB air volume') },
    { name: 'a name', draft: english('Reynolds air volume') },
  ],
  fails: [{ name: 'capitals throughout', draft: english('Nominal Volume of Air'), count: 1 }],
  notApplicable: [{ name: 'no terms', draft: cleanDraft({ type: 'symbols' }) }],
})
