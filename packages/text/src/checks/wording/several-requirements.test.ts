import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { severalRequirements } from './several-requirements.ts'

describeCheck(severalRequirements, {
  passes: [
    { name: 'one to a sentence', draft: withSentence('外壳应接地。网罩应固定。外壳应绝缘；底座应平整。') },
    { name: 'an alternative', draft: withSentence('外壳应绝缘，否则应接地。') },
    { name: 'a label', draft: withSentence('应支持：甲类指标，产品应具备。') },
    { name: 'what is asked', draft: withSentence('外壳应标明用途，说明是否应接地。') },
  ],
  fails: [{ name: 'two in one', draft: withSentence('外壳应接地，网罩⟦应⟧固定。'), message: 'found' }],
})
