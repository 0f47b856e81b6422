import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { annexNatureMention } from './annex-nature-mention.ts'

const BEHIND = '风量测量记录的格式见附录B。'
const onlySeen = replaceText(cleanDraft(), '按照附录A的规定测量出风口平均风速。', '出风口平均风速的测量见⟦附录A⟧。')

describeCheck(annexNatureMention, {
  passes: [
    {
      name: 'an informative annex as an example',
      draft: withSentence('记录应完整，格式见附录B。', cleanDraft(), BEHIND),
    },
    {
      name: 'a part of it that is to be filled in',
      draft: withSentence('记录应包含表B.1的各栏。', cleanDraft(), BEHIND),
    },
  ],
  fails: [
    {
      name: 'an informative annex that is to be followed',
      draft: withSentence('测量记录应符合⟦附录B⟧的规定。', cleanDraft(), BEHIND),
      message: 'to-be-followed',
    },
    { name: 'a normative annex that is only seen', draft: onlySeen, message: 'only-seen' },
  ],
  notApplicable: [{ name: 'a text without annexes', draft: cleanDraft({ type: 'guidance' }) }],
})
