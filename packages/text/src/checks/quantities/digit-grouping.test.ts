import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { digitGrouping } from './digit-grouping.ts'

describeCheck(digitGrouping, {
  passes: [
    { name: 'a gap', draft: withSentence('绝缘电阻为12 500 Ω。') },
    { name: 'a list', draft: withSentence('步长取值100，200，300。') },
    { name: 'a version', draft: withSentence('软件的版本为V1.20。') },
    { name: 'a number of a clause torn apart', draft: withSentence('编号3. 1 .2由程序给出。') },
  ],
  fails: [
    { name: 'two commas', draft: withSentence('寿命不少于⟦1,250,000⟧次。'), message: 'comma' },
    { name: 'one comma', draft: withSentence('绝缘电阻为⟦12,500⟧ Ω。'), message: 'comma' },
    { name: 'no leading zero', draft: withSentence('系数为⟦.85⟧。'), message: 'zero' },
  ],
})
