import { footnoted, table } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { tradeName } from './trade-name.ts'

const draft = cleanDraft()

describeCheck(tradeName, {
  passes: [
    {
      name: 'a footnote that says it is no endorsement',
      draft: insertAfter(
        draft,
        '外表面不应',
        footnoted('采用示例牌®试剂清洗外壳※。', '给出这一信息是为了方便本文件的使用者，并不表示对该产品的认可。'),
      ),
    },
    {
      name: 'a register of companies',
      draft: insertAfter(draft, '外表面不应', table('代码', [['名称', '代码']], [['示例电器有限公司', '01']])),
    },
  ],
  fails: [
    { name: 'a brand', draft: withSentence('采用示例牌⟦®⟧试剂清洗外壳。'), message: 'brand' },
    { name: 'a supplier', draft: withSentence('采用由⟦示例电器有限公司⟧提供的试剂清洗外壳。'), message: 'supplier' },
  ],
})
