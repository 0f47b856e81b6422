import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { emptyRequirement } from './empty-requirement.ts'

describeCheck(emptyRequirement, {
  passes: [
    { name: 'a table', draft: withSentence('电机应符合表1的规定。') },
    { name: 'a list that follows', draft: withSentence('电机应符合下列要求。') },
    { name: 'an object that says which', draft: withSentence('电机应符合产品说明书的要求。') },
    { name: 'a purpose', draft: withSentence('电机应满足使用寿命5年的要求。') },
  ],
  fails: [
    { name: 'nothing named', draft: withSentence('电机⟦应符合要求⟧。'), message: 'found' },
    {
      name: 'vague words',
      draft: withSentence('电机⟦应满足相关规定⟧，外壳⟦应符合国家有关标准的要求⟧。'),
      alsoFinds: ['M12', 'R19'],
    },
  ],
})
