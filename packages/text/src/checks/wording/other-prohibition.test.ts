import { table } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { FOUND_IN_2009, inEdition2009 } from '../../testing/in-edition-2009.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { otherProhibition } from './other-prohibition.ts'

const edition2009 = (sentence: string) => inEdition2009(withSentence(sentence))

describeCheck(otherProhibition, {
  passes: [
    { name: 'ordinary words', draft: withSentence('记录具有不可否认性，过程不可逆，标志线不可见。') },
    { name: 'a sign', draft: withSentence('包装箱上印有禁止标志。') },
    { name: 'what the law forbids', draft: withSentence('法律法规禁止在电机中使用的材料见示例目录。') },
    { name: 'a state at the end', draft: withSentence('数字3表示本地策略禁止。') },
    {
      name: 'a setting in a cell',
      draft: insertAfter(cleanDraft(), '外表面不应', table('设置', [['代码', '含义']], [['1', '禁止读操作']])),
    },
    { name: 'the word that the edition of 2009 allowed', draft: edition2009('网罩不得松脱。') },
  ],
  fails: [
    { name: 'forms of forbidding', draft: withSentence('网罩⟦不得⟧松脱；叶轮⟦不可⟧外露。'), message: 'found' },
    { name: 'strong words', draft: withSentence('⟦严禁⟧在潮湿环境中使用电机；⟦禁止⟧用手触摸叶轮。') },
    {
      name: 'the word that the edition of 2009 did not allow',
      draft: edition2009('叶轮⟦不可⟧外露。'),
      alsoFinds: FOUND_IN_2009,
    },
  ],
})
