import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { gapBeforeUnit } from './gap-before-unit.ts'

describeCheck(gapBeforeUnit, {
  passes: [
    { name: 'percent and degrees of angle', draft: withSentence('湿度为80%，倾角为15°。') },
    { name: 'an exponent', draft: withSentence('式中q=2m，见图1。') },
    { name: 'a product of a variable', draft: withSentence('叶片数取 2m 时，转速不变。') },
    { name: 'bytes in hexadecimal', draft: withSentence('数据为e7 5b e5 e9 1d。') },
    { name: 'names of models', draft: withSentence('采用SM2算法和3D打印，分辨率为4K。') },
  ],
  fails: [
    { name: 'no gap', draft: withSentence('电缆的长度为⟦10mm⟧。'), message: 'found' },
    {
      name: 'a unit of two letters behind several figures',
      draft: withSentence('在⟦50Hz⟧和⟦220V⟧下运行。'),
      message: 'found',
    },
    { name: 'a tolerance', draft: withSentence('温度为⟦23℃±2℃⟧。'), message: 'found' },
  ],
})
