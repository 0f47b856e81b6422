import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { unitSymbol } from './unit-symbol.ts'

describeCheck(unitSymbol, {
  passes: [
    { name: 'right symbols', draft: withSentence('功率为5 kW，频率为50 Hz，面积为2 m²。') },
    { name: 'a date pattern', draft: withSentence('日期的格式为YY-MM-DD。') },
    { name: 'a raised figure', draft: withSentence('面积为2 m‹^2›。') },
    { name: 'names only', draft: withSentence('速度为5米/秒。') },
  ],
  fails: [
    { name: 'wrong case', draft: withSentence('电源的频率为50 ⟦HZ⟧。'), message: 'symbol' },
    { name: 'a letter for the Greek one', draft: withSentence('间隙为5 ⟦um⟧。'), message: 'symbol' },
    { name: 'a figure that is not raised', draft: withSentence('面积为2 ⟦m2⟧。'), message: 'symbol' },
    { name: 'symbol and name', draft: withSentence('风速为5 ⟦m/秒⟧。'), message: 'mixed' },
    { name: 'a prefix in words', draft: withSentence('功率为5 ⟦千W⟧。'), message: 'mixed' },
  ],
})
