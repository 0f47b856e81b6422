import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { abbreviationList } from './abbreviation-list.ts'

const LAST = 'USB：通用串行总线（Universal Serial Bus）'
const listed = insertAfter(cleanDraft(), LAST, paragraph('ECU：电子控制单元（Electronic Control Unit）'))

describeCheck(abbreviationList, {
  passes: [{ name: 'listed and used', draft: withSentence('叶轮的转速和转向由ECU控制。', listed) }],
  fails: [
    {
      name: 'listed and not used',
      draft: insertAfter(cleanDraft(), LAST, paragraph('⟦ECU⟧：电子控制单元（Electronic Control Unit）')),
      message: 'unused',
    },
    { name: 'used and not listed', draft: withSentence('叶轮的转速和转向由⟦ECU⟧控制。'), message: 'unlisted' },
  ],
  notApplicable: [{ name: 'no list', draft: cleanDraft({ type: 'guidance' }) }],
})
