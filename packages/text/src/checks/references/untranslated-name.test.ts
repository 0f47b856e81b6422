import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { untranslatedName } from './untranslated-name.ts'

const reference = (text: string): Piece => ({ kind: 'reference', text })
const LAST = 'GB/T 4214.1—2017　家用和类似用途电器噪声测试方法　通用要求'
const cited = withSentence('样品按照ISO 99801的规定安装。')

describeCheck(untranslatedName, {
  passesClean: false,
  passes: [
    {
      name: 'a translation before the original',
      draft: insertAfter(cited, LAST, reference('ISO 99801　示例风扇（Sample fans—General requirements）')),
    },
  ],
  fails: [
    {
      name: 'the original alone',
      draft: insertAfter(cited, LAST, reference('ISO 99801　⟦Sample fans—General requirements⟧')),
    },
  ],
  notApplicable: [{ name: 'no foreign document', draft: cleanDraft() }],
})
