import { describe, expect, it } from 'vitest'
import { clause, figure, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, insertAfter, replaceText } from '../../testing/mutate-draft.ts'
import { readDraft } from '../../testing/read-draft.ts'
import { textOf } from '../text-of.ts'
import { annexNumbering } from './annex-numbering.ts'

const isDevice = (piece: { kind: string; text?: string | null }) =>
  piece.kind === 'figure' && piece.text === '测量装置示意'
const labelled = (label: string, mention: string) =>
  editPiece(replaceText(cleanDraft(), '见图A.1', `见${mention}`), isDevice, (piece) =>
    piece.kind === 'figure' ? { ...piece, label, text: '⟦测量装置示意⟧' } : piece,
  )
const twoFigures = (label: string) =>
  insertAfter(
    replaceText(cleanDraft(), '见图A.1', `见图A.1和${label}`),
    isDevice,
    { ...figure('⟦整流段⟧'), label },
    paragraph('整流段的长度不小于300 mm。'),
  )

describeCheck(annexNumbering, {
  passes: [{ name: 'numbers typed by hand', draft: cleanDraft(), styles: 'typed' }],
  fails: [
    { name: 'the letter of another annex', draft: labelled('图E.2', '图E.2'), message: 'form' },
    { name: 'numbers by clause', draft: labelled('图A.1.1', '图A.1.1'), message: 'form' },
    { name: 'a number left out', draft: twoFigures('图A.3'), message: 'gap' },
    {
      name: 'a number twice',
      draft: twoFigures('图A.1'),

      message: 'duplicate',
    },
    {
      name: 'a clause with the letter of another annex',
      draft: insertAfter(
        cleanDraft(),
        (piece) => piece.kind === 'table' && piece.text === '风量测量记录',
        { ...clause('⟦记录的保存⟧'), label: 'C.1' },
        paragraph('记录保存2年。'),
      ),

      message: 'heading',
      alsoFinds: ['S08'],
    },
  ],
  notApplicable: [{ name: 'a text without annexes', draft: cleanDraft({ type: 'guidance' }) }],
})

describe('a number with a hyphen', () => {
  it('gets its point in the caption and where it is mentioned', () => {
    const draft = replaceText(replaceText(labelled('图A-1', '图A-1'), '⟦', ''), '⟧', '')
    const outcome = annexNumbering.check(textOf(readDraft(draft, { styles: 'typed' })))
    expect(outcome).toMatchObject({
      findings: [{ message: 'form', edits: [{ replacement: '图A.1' }, { replacement: '图A.1' }] }],
    })
  })
})
