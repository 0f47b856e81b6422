import { note } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter, replaceText } from '../../testing/mutate-draft.ts'
import { wrongList } from './wrong-list.ts'

const reference = (text: string): Piece => ({ kind: 'reference', text })
const FIRST = 'GB/T 1236　工业通风机　用标准化风道性能试验'
const SAMPLING = 'GB/T 2828.1—2012　计数抽样检验程序　第1部分：按接收质量限（AQL）检索的逐批检验抽样计划'
const SURFACE = '桌面微风扇的外表面不应有裂纹和毛刺。'

describeCheck(wrongList, {
  fails: [
    {
      name: 'cited in a note only',
      draft: insertAfter(
        insertAfter(cleanDraft(), SURFACE, note('外观等级的示例见GB/T 1300。')),
        FIRST,
        reference('⟦GB/T 1300　示例外观等级⟧'),
      ),
      message: 'only-informative',
    },
    {
      name: 'a requirement that cites the bibliography',
      draft: replaceText(withSentence('取样应符合GB/T 2828.1—2012的规定。'), SAMPLING, `⟦${SAMPLING}⟧`),
      message: 'is-normative',
    },
  ],
  notApplicable: [{ name: 'no list', draft: cleanDraft({ type: 'guidance' }) }],
})
