import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { mixedStrengths } from './mixed-strengths.ts'

describeCheck(mixedStrengths, {
  passes: [
    { name: 'two sentences', draft: withSentence('外壳应接地。网罩宜着色。') },
    { name: 'a condition', draft: withSentence('当温度可导致损坏时，外壳应断电。') },
    { name: 'what is asked', draft: withSentence('制造方可评估后，确定是否应更换外壳。') },
    { name: 'an attribute', draft: withSentence('允许维修的部件，其外壳应有标志。') },
    { name: 'a state that follows', draft: withSentence('外壳应先断电，冷却后才可打开。') },
  ],
  fails: [
    {
      name: 'a requirement and a recommendation',
      draft: withSentence('外壳应接地，网罩⟦宜⟧着色。'),
      message: 'found',
    },
  ],
})
