import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { levelClaim } from './level-claim.ts'

describeCheck(levelClaim, {
  passes: [{ name: 'a unique code', draft: withSentence('每台样品有唯一的编号。') }],
  fails: [
    {
      name: 'in the introduction',
      draft: replaceText(
        cleanDraft(),
        '桌面微风扇在办公和居家场所广泛使用。',
        '桌面微风扇在办公和居家场所广泛使用，本文件⟦填补了国内空白⟧。',
      ),
    },
    { name: 'in a clause', draft: withSentence('桌面微风扇的性能达到⟦国际领先水平⟧。') },
  ],
  notApplicable: [{ name: 'a national standard', draft: cleanDraft({ level: 'national' }) }],
})
