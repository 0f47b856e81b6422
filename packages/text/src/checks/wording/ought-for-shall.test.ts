import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { oughtForShall } from './ought-for-shall.ts'

describeCheck(oughtForShall, {
  passes: [{ name: 'ordinary words', draft: withSentence('电机应用广泛，响应时间与负载相应。') }],
  fails: [
    { name: 'two variants', draft: withSentence('电机⟦应该⟧接地。外壳⟦应当⟧绝缘。'), message: 'found' },
    { name: 'a negation', draft: withSentence('电机⟦不应该⟧漏电。') },
  ],
})
