import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { citationKind } from './citation-kind.ts'

const reference = (text: string): Piece => ({ kind: 'reference', text })
const LAST = 'GB/T 4214.1—2017　家用和类似用途电器噪声测试方法　通用要求'
const citing = (number: string, level: 'national' | 'local' | 'group', isMarked = true) =>
  insertAfter(
    withSentence(`包装应符合${number}的规定。`, cleanDraft({ level })),
    LAST,
    reference(isMarked ? `⟦${number}　示例包装⟧` : `${number}　示例包装`),
  )

describeCheck(citationKind, {
  passes: [
    { name: 'a local standard of the same region', draft: citing('DB11/T 1300', 'local', false) },
    { name: 'a sector standard', draft: citing('QB/T 1300', 'national', false) },
  ],
  fails: [
    { name: 'a local standard', draft: citing('DB11/T 1300', 'national'), message: 'local' },
    { name: 'a local standard of another region', draft: citing('DB31/T 1300', 'local'), message: 'local' },
    { name: 'an enterprise standard', draft: citing('Q/SLDQ 13', 'group'), message: 'enterprise', alsoFinds: ['U11'] },
    { name: 'a social organization standard', draft: citing('T/SLXH 13', 'national'), message: 'group' },
  ],
  notApplicable: [{ name: 'an empty list', draft: cleanDraft({ type: 'guidance' }) }],
})
