import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { multiplicationSign } from './multiplication-sign.ts'

describeCheck(multiplicationSign, {
  passes: [
    { name: 'the sign', draft: withSentence('底座的尺寸为80 mm×25 mm。') },
    { name: 'hexadecimal figures', draft: withSentence('地址为0x10。') },
    { name: 'a mask', draft: withSentence('编号显示为62**12。') },
    { name: 'names', draft: withSentence('采用V2x3接口和4x4b模块。') },
  ],
  fails: [
    { name: 'an asterisk', draft: withSentence('屏幕的分辨率为1920⟦*⟧1080。'), message: 'found' },
    { name: 'a letter', draft: withSentence('底座的尺寸为80 mm ⟦x⟧ 25 mm。'), message: 'found' },
  ],
})
