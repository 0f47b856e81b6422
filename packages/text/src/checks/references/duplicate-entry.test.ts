import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { duplicateEntry } from './duplicate-entry.ts'

const reference = (text: string): Piece => ({ kind: 'reference', text })
const LAST = 'GB/T 4214.1—2017　家用和类似用途电器噪声测试方法　通用要求'

describeCheck(duplicateEntry, {
  passes: [
    {
      name: 'two models of one name',
      draft: insertAfter(cleanDraft(), LAST, reference('SM2示例算法'), reference('SM3示例算法')),
    },
    {
      name: 'an amendment',
      draft: insertAfter(cleanDraft(), LAST, reference('GB/T 4214.1—2017/XG1—2020　《示例》第1号修改单')),
    },
  ],
  fails: [
    {
      name: 'without the year',
      draft: insertAfter(cleanDraft(), LAST, reference('⟦GB/T 4214.1　家用和类似用途电器噪声测试方法　通用要求⟧')),
      alsoFinds: ['R04'],
    },
    { name: 'word for word', draft: insertAfter(cleanDraft(), LAST, reference(`⟦${LAST}⟧`)) },
  ],
  notApplicable: [{ name: 'an empty list', draft: cleanDraft({ type: 'terminology' }) }],
})
