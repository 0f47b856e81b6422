import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece, replaceIn, replaceText } from '../../testing/mutate-draft.ts'
import { replacedDocuments } from './replaced-documents.ts'

const draft = cleanDraft({ isRevision: true })
const REPLACES = '主要技术变化如下'

describeCheck(replacedDocuments, {
  passesClean: false,
  passes: [
    { name: 'a revision', draft },
    {
      name: 'a revision without technical changes',
      draft: replaceText(
        removePiece(draft, '更改了适用范围', 2),
        '除结构调整和编辑性改动外，主要技术变化如下：',
        '仅进行了编辑性改动。',
      ),
    },
  ],
  fails: [
    {
      name: 'no name',
      draft: replaceIn(draft, REPLACES, '代替T/SLXH 12—2018《桌面微风扇　性能规范》', '代替⟦T/SLXH 12—2018⟧'),
      message: 'no-title',
    },
    {
      name: 'no number',
      draft: replaceIn(draft, REPLACES, '代替T/SLXH 12—2018《桌面微风扇　性能规范》', '⟦代替⟧《桌面微风扇　性能规范》'),
      message: 'no-number',
      alsoFinds: ['C08'],
    },
    {
      name: 'no changes',
      draft: removePiece(
        replaceText(draft, '，与T/SLXH 12—2018相比，除结构调整和编辑性改动外，主要技术变化如下：', '。'),
        '更改了适用范围',
        2,
      ),
      message: 'no-changes',
      count: 1,
      alsoFinds: ['C08'],
    },
  ],
  notApplicable: [{ name: 'a first edition', draft: cleanDraft() }],
})
