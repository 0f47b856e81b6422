import { describe, expect, it } from 'vitest'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { heading, madeDocument } from '../../testing/made-document.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { textOf } from '../text-of.ts'
import { annexNatureMissing } from './annex-nature-missing.ts'

const isInformative = (piece: { kind: string }) =>
  piece.kind === 'annex' && 'nature' in piece && piece.nature === 'informative'
const without = editPiece(cleanDraft(), isInformative, (piece) =>
  piece.kind === 'annex' ? { ...piece, nature: null, text: '⟦风量测量记录⟧' } : piece,
)

describeCheck(annexNatureMissing, {
  passes: [{ name: 'headings typed by hand', draft: cleanDraft(), styles: 'typed' }],
  fails: [{ name: 'an annex without its nature', draft: without, message: 'missing', alsoFinds: ['T04'] }],
  notApplicable: [{ name: 'a text without annexes', draft: cleanDraft({ type: 'guidance' }) }],
})

describe('the nature of an annex in the words of 2009', () => {
  const made = madeDocument([
    {
      ...heading('附录A\n（规范性附录）\n测量装置', {
        annex: { letter: 'A', nature: 'normative', title: '测量装置' },
        element: 'annex',
      }),
    },
  ])
  it('is put into those of 2020', () => {
    expect(annexNatureMissing.check(textOf(made, { profile: { edition: '2020' } }))).toMatchObject({
      findings: [{ at: { from: 4, to: 11 }, message: 'earlier', edits: [{ replacement: '（规范性）' }] }],
    })
  })
  it('is right in a text of 2009', () => {
    expect(annexNatureMissing.check(textOf(made, { profile: { edition: '2009' } }))).toEqual({ verdict: 'pass' })
  })
})
