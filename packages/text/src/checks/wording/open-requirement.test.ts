import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { openRequirement } from './open-requirement.ts'

describeCheck(openRequirement, {
  passes: [
    { name: 'a closed list', draft: withSentence('铭牌应标明型号、电压、功率等三项内容。') },
    { name: 'other words', draft: withSentence('铭牌应标明型号、等级和同等条件下的风量。') },
    { name: 'examples', draft: withSentence('外壳应装有标志（如型号、电压等）。') },
    { name: 'a statement', draft: withSentence('铭牌上有型号、电压等内容。') },
  ],
  fails: [
    { name: 'an open list', draft: withSentence('铭牌应标明型号、电压⟦等⟧内容。'), message: 'found' },
    { name: 'not only', draft: withSentence('铭牌的内容应⟦包括但不限于⟧型号和电压。') },
  ],
})
