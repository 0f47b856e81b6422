import { note } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter, replaceText } from '../../testing/mutate-draft.ts'
import { unlistedCitation } from './unlisted-citation.ts'

const SURFACE = '桌面微风扇的外表面不应有裂纹和毛刺。'
const FIRST = 'GB/T 1236　工业通风机　用标准化风道性能试验'

describeCheck(unlistedCitation, {
  passes: [
    { name: 'a model number', draft: withSentence('电机按照SM2算法的规定加密。') },
    { name: 'the number of the document itself', draft: withSentence('包装应符合T/SLXH 12—2026的规定。') },
    {
      name: 'a part of a series listed whole',
      draft: replaceText(
        replaceText(cleanDraft(), FIRST, 'GB/T 1236（所有部分）　工业通风机'),
        '气密性按照GB/T 1236的规定',
        '气密性按照GB/T 1236.2的规定',
      ),
    },
    { name: 'a note', draft: insertAfter(cleanDraft(), SURFACE, note('外观等级的划分见GB/T 99001。')) },
    {
      name: 'an adopted document',
      draft: withSentence('噪声应符合ISO 99812:2024的规定。', cleanDraft({ isAdoption: true })),
    },
  ],
  fails: [
    { name: 'a requirement', draft: withSentence('包装应符合⟦GB/T 99001⟧的规定。') },
    { name: 'the second of two', draft: withSentence('包装按照GB/T 1236和⟦GB/T 99001⟧的规定检查。') },
  ],
  notApplicable: [
    { name: 'a draft that cites nothing', draft: cleanDraft({ type: 'terminology' }) },
    { name: 'a draft without the chapter', draft: { ...cleanDraft(), pieces: [] } },
  ],
})
