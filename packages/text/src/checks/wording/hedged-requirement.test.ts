import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { hedgedRequirement } from './hedged-requirement.ts'

describeCheck(hedgedRequirement, {
  passes: [
    { name: 'a recommendation', draft: withSentence('电机一般宜接地。') },
    { name: 'a name', draft: withSentence('一般要求应符合表1的规定；通常使用的电机应符合表1的规定。') },
    { name: 'a hedge in another part of the sentence', draft: withSentence('电机通常装在底座上，外壳应接地。') },
  ],
  fails: [
    {
      name: 'three hedges',
      draft: withSentence('电机一般⟦应⟧接地；网罩原则上⟦应⟧固定；叶轮通常⟦不应⟧外露。'),
      message: 'found',
    },
    { name: 'under usual conditions', draft: withSentence('一般情况下⟦应⟧接地。') },
  ],
})
