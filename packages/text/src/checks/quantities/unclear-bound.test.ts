import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { unclearBound } from './unclear-bound.ts'

describeCheck(unclearBound, {
  passes: [
    { name: 'a bound', draft: withSentence('风速应不小于5 m/s。') },
    { name: 'outside a requirement', draft: withSentence('风速约5 m/s。') },
    { name: 'the number included', draft: withSentence('功率应为5 kW及以上。') },
  ],
  fails: [
    { name: 'about', draft: withSentence('风速应为⟦5 m/s左右⟧。'), message: 'about' },
    { name: 'twice', draft: withSentence('风速应⟦不小于5 m/s以上⟧。'), message: 'twice' },
    { name: 'a sign behind the word', draft: withSentence('风速应不小于⟦≥5 m/s⟧。'), message: 'twice' },
    { name: 'above', draft: withSentence('风速应在⟦5 m/s以上⟧。'), message: 'inclusive' },
  ],
})
