import { term } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { mustInProvision } from './must-in-provision.ts'

describeCheck(mustInProvision, {
  passes: [
    { name: 'what the law demands', draft: withSentence('按照法律规定，电源适配器必须通过认证。') },
    { name: 'what an authority grants', draft: withSentence('电机的设计必须通过国家示例管理局的审批。') },
    { name: 'an attribute', draft: withSentence('测量所必须的时间见表1。') },
    {
      name: 'a statement of fact in a definition',
      draft: insertAfter(
        cleanDraft(),
        (piece) => piece.kind === 'term' && piece.text === '标称风量',
        term('保密参数', 'secret parameter', '风扇与遥控器配对时必须保密的参数。'),
      ),
    },
    { name: 'what is not demanded', draft: withSentence('本文件不强制要求电机必须带有接口。') },
    { name: 'what is left out', draft: withSentence('除必须由制造方进行的操作外，装配由使用方完成。') },
    { name: 'other words', draft: withSentence('电机必然发热，不必采取措施。') },
  ],
  fails: [
    { name: 'a requirement', draft: withSentence('外壳⟦必须⟧接地。'), message: 'found' },
    { name: 'two of them', draft: withSentence('外壳⟦必须⟧接地；网罩⟦必须⟧固定。') },
  ],
})
