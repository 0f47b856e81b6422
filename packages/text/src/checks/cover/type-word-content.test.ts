import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { typeWordContent } from './type-word-content.ts'

const guidance = cleanDraft({ type: 'guidance' })
const demands = ['网罩', '底座', '电机', '叶轮', '外壳', '开关', '电池', '线缆', '插头', '包装'].map((part) =>
  paragraph(`${part}应完好。`),
)

describeCheck(typeWordContent, {
  passes: [
    { name: 'guidance', draft: guidance },
    { name: 'a code of practice', draft: cleanDraft({ type: 'code-of-practice' }) },
    { name: 'a test method', draft: cleanDraft({ type: 'test-method' }) },
  ],
  fails: [
    {
      name: 'guidance full of requirements',
      draft: insertAfter(guidance, '在办公桌面使用时，宜选用噪声不大于45 dB的桌面微风扇。', ...demands),
      count: 1,
      message: 'requirements',
    },
  ],
  notApplicable: [{ name: 'a vocabulary', draft: cleanDraft({ type: 'terminology' }) }],
})
