import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter, replaceText } from '../../testing/mutate-draft.ts'
import { uncitedEntry } from './uncited-entry.ts'

const reference = (text: string): Piece => ({ kind: 'reference', text })
const FIRST = 'GB/T 1236　工业通风机　用标准化风道性能试验'

describeCheck(uncitedEntry, {
  passes: [
    {
      name: 'cited by name',
      draft: insertAfter(withSentence('包装应符合《示例包装件》的规定。'), FIRST, reference('GB/T 1300　示例包装件')),
    },
    {
      name: 'cited in an unusual way',
      draft: insertAfter(withSentence('包装应符合GB1300的规定。'), FIRST, reference('GB 1300　示例包装件')),
    },
  ],
  fails: [
    { name: 'an entry too many', draft: insertAfter(cleanDraft(), FIRST, reference('⟦GB/T 1300　示例包装件⟧')) },
    {
      name: 'a number that only begins alike',
      draft: replaceText(cleanDraft(), FIRST, '⟦GB/T 123　工业通风机　用标准化风道性能试验⟧'),
      alsoFinds: ['R07'],
    },
  ],
  notApplicable: [{ name: 'an empty list', draft: cleanDraft({ type: 'terminology' }) }],
})
