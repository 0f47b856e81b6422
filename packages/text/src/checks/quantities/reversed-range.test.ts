import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { reversedRange } from './reversed-range.ts'

describeCheck(reversedRange, {
  passes: [
    { name: 'in order', draft: withSentence('温度为-10 ℃～5 ℃。') },
    { name: 'what falls', draft: withSentence('下降时间为幅值从90%～10%的时间。') },
    { name: 'other units', draft: withSentence('频率为500 Hz～2 kHz。') },
  ],
  fails: [
    { name: 'reversed', draft: withSentence('温度为⟦28 ℃～18 ℃⟧。'), message: 'found' },
    { name: 'negative values', draft: withSentence('温度为⟦-5 ℃～-10 ℃⟧。'), message: 'found' },
  ],
})
