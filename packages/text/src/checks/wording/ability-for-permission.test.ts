import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { abilityForPermission } from './ability-for-permission.ts'

describeCheck(abilityForPermission, {
  passes: [
    { name: 'what a thing is able to do', draft: withSentence('电机能连续运行24 h。') },
    { name: 'a bound', draft: withSentence('只有操作人员能打开外壳。') },
    { name: 'a noun', draft: withSentence('说明使用者能力的记录见表1。') },
  ],
  fails: [{ name: 'a person', draft: withSentence('制造方⟦能够⟧自行选择颜色。'), message: 'found' }],
})
