import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { bibliographyForm } from './bibliography-form.ts'

const LAST = 'GB/T 2900.29—2008　电工术语　家用和类似用途电器'
const labelled = (label: string) =>
  editPiece(
    cleanDraft(),
    (piece) => piece.kind === 'bibliography-entry' && piece.text === LAST,
    (piece) => ({ ...piece, label }),
  )

describeCheck(bibliographyForm, {
  passes: [{ name: 'a typed number', draft: labelled('[2]') }],
  fails: [
    { name: 'a number skipped', draft: labelled('[3]'), count: 1, message: 'sequence' },
    { name: 'another form of number', draft: labelled('2.'), count: 1, message: 'unnumbered' },
  ],
  notApplicable: [{ name: 'no bibliography', draft: cleanDraft({ type: 'guidance' }) }],
})
