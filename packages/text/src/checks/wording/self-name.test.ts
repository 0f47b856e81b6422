import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { inEdition2009 } from '../../testing/in-edition-2009.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { selfName } from './self-name.ts'

describeCheck(selfName, {
  passes: [
    { name: 'words that hold the characters', draft: withSentence('基本标准、样本标准差和成本部分见表1。') },
    { name: 'the name of another document', draft: withSentence('见《电机用本标准选用方法》。') },
  ],
  fails: [
    { name: 'older names', draft: withSentence('⟦本标准⟧与⟦本规范⟧的用语一致。'), message: 'found' },
    { name: 'a section or the document', draft: withSentence('⟦本部分⟧给出要求。') },
    {
      name: 'the name in the scope',
      draft: replaceText(cleanDraft(), '本文件适用于家庭', '⟦本规程⟧适用于家庭'),
      alsoFinds: ['A04', 'A03'],
    },
  ],
  notApplicable: [
    {
      name: 'the edition of 2009',
      draft: inEdition2009(withSentence('本标准与旧版的用语一致。')),
    },
  ],
})
