import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { illegalUnit } from './illegal-unit.ts'

describeCheck(illegalUnit, {
  passes: [
    { name: 'legal units', draft: withSentence('压力为5 kPa。') },
    { name: 'a wrong spelling is another matter', draft: withSentence('本文件的题目见第1章。') },
    { name: 'a word', draft: withSentence('共有3个项目。') },
  ],
  fails: [
    { name: 'revolutions', draft: withSentence('叶轮的转速为2000 ⟦rpm⟧。'), message: 'found' },
    { name: 'force', draft: withSentence('拉力为5 ⟦kgf⟧。'), message: 'found' },
    { name: 'mesh', draft: withSentence('粉末过80⟦目⟧筛。'), message: 'mesh' },
    { name: 'molar', draft: withSentence('使用0.1 ⟦M⟧盐酸。'), message: 'found' },
  ],
})
