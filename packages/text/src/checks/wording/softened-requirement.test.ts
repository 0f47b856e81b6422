import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { softenedRequirement } from './softened-requirement.ts'

describeCheck(softenedRequirement, {
  passes: [
    { name: 'a recommendation', draft: withSentence('电机宜尽量靠近底座。') },
    { name: 'a bound that can be measured', draft: withSentence('使用时应避免电机表面温度超过60 ℃。') },
    { name: 'a prohibition', draft: withSentence('计算时不应考虑空气阻力。') },
    { name: 'the words far from the verb', draft: withSentence('电机应装有考虑散热的网罩。') },
  ],
  fails: [
    { name: 'a requirement as far as possible', draft: withSentence('电机⟦应⟧尽量靠近底座。'), message: 'found' },
    {
      name: 'a requirement to consider',
      draft: withSentence('设计⟦应⟧充分考虑散热，⟦应⟧避免振动。'),
      alsoFinds: ['M12'],
    },
  ],
  unknown: [
    {
      name: 'a text whose edition is not known',
      draft: { ...withSentence('电机应尽量靠近底座。'), pieces: [] },
    },
  ],
})
