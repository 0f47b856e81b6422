import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { annexUnmentioned } from './annex-unmentioned.ts'

const unmentioned = replaceText(
  replaceText(cleanDraft(), '风量测量记录的格式见附录B。', '风量测量记录应完整。'),
  '风量测量记录',
  '⟦风量测量记录⟧',
  { all: true },
)

/** Only the title of the annex is marked. */
const marked = {
  ...unmentioned,
  pieces: unmentioned.pieces.map((piece) =>
    piece.kind === 'annex' || !('text' in piece) || piece.text === null
      ? piece
      : { ...piece, text: piece.text.replace(/[⟦⟧]/gu, '') },
  ),
}

describeCheck(annexUnmentioned, {
  passes: [
    {
      name: 'annexes named in one list',
      draft: replaceText(
        replaceText(cleanDraft(), '风量测量记录的格式见附录B。', '风量测量记录应完整。'),
        '按照附录A的规定',
        '按照附录A和B的规定',
      ),
    },
    { name: 'headings typed by hand', draft: cleanDraft(), styles: 'typed' },
  ],
  fails: [{ name: 'an annex that nothing names', draft: marked, message: 'unmentioned' }],
  notApplicable: [{ name: 'a text without annexes', draft: cleanDraft({ type: 'guidance' }) }],
})
