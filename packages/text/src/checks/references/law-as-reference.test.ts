import { cleanDraft } from '../../testing/clean-draft.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { lawAsReference } from './law-as-reference.ts'

const reference = (text: string): Piece => ({ kind: 'reference', text })
const LAST = 'GB/T 4214.1—2017　家用和类似用途电器噪声测试方法　通用要求'

describeCheck(lawAsReference, {
  passes: [
    { name: 'an outside constraint', draft: withSentence('按照产品质量法律的规定，电源适配器必须通过认证。') },
    { name: 'a method', draft: insertAfter(cleanDraft(), LAST, reference('示例公司噪声测定方法')) },
    { name: 'a method in a requirement', draft: withSentence('噪声应按照《家用电器噪声测试方法》的规定测量。') },
  ],
  fails: [
    { name: 'the laws of the state', draft: withSentence('废弃物的处理⟦应符合国家有关法律法规的规定⟧。') },
    { name: 'a law by name', draft: withSentence('包装⟦应符合《中华人民共和国固体废物污染环境防治法》⟧的规定。') },
    { name: 'a law in the list', draft: insertAfter(cleanDraft(), LAST, reference('⟦中华人民共和国产品质量法⟧')) },
    { name: 'measures in the list', draft: insertAfter(cleanDraft(), LAST, reference('⟦示例产品监督管理办法⟧')) },
  ],
  notApplicable: [{ name: 'nothing at all', draft: { ...cleanDraft(), pieces: [] } }],
})
