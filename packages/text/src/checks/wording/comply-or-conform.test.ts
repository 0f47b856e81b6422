import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { complyOrConform } from './comply-or-conform.ts'

describeCheck(complyOrConform, {
  passes: [
    { name: 'each with its verb', draft: withSentence('操作人员应遵守表1的规定；电源装置应符合表1的规定。') },
    { name: 'a subject of either kind', draft: withSentence('标记应符合表1的规定。') },
  ],
  fails: [
    { name: 'persons that conform', draft: withSentence('操作人员应⟦符合⟧表1的规定。'), message: 'found' },
    { name: 'things that comply', draft: withSentence('电源装置应⟦遵守⟧表1的规定。') },
  ],
})
