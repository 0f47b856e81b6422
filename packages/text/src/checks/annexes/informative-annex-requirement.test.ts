import { annex, example, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertBefore, replaceText } from '../../testing/mutate-draft.ts'
import { informativeAnnexRequirement } from './informative-annex-requirement.ts'

const withAnnex = (title: string, ...pieces: readonly Piece[]) =>
  insertBefore(
    replaceText(cleanDraft(), '格式见附录B', '格式见附录B，选用的信息见附录C'),
    (piece) => piece.kind === 'element-title' && piece.element === 'bibliography',
    annex('informative', title),
    ...pieces,
  )

describeCheck(informativeAnnexRequirement, {
  passes: [
    { name: 'a form to be filled in', draft: withAnnex('选用记录的格式', paragraph('记录应由两人签字。')) },
    {
      name: 'a requirement in an example',
      draft: withAnnex('选用的信息', paragraph('选用时考虑噪声。'), example('噪声应不大于45 dB。')),
    },
    { name: 'a word that only looks like one', draft: withAnnex('选用的信息', paragraph('选用时考虑相应的噪声。')) },
  ],
  fails: [
    {
      name: 'a requirement',
      draft: withAnnex('选用的信息', paragraph('选用时⟦应⟧核对噪声。')),
      message: 'requirement',
    },
  ],
  notApplicable: [{ name: 'a text without annexes', draft: cleanDraft({ type: 'guidance' }) }],
})
