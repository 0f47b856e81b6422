import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { draftingParties } from './drafting-parties.ts'

const draft = cleanDraft()
const ORGANIZATIONS = '示例电器有限公司、示例检测研究院、示例大学。'

describeCheck(draftingParties, {
  passes: [
    { name: 'other words for it', draft: replaceText(draft, '本文件主要起草人', '本文件起草人') },
    {
      name: 'both in one paragraph',
      draft: replaceText(
        removePiece(draft, '主要起草人：'),
        ORGANIZATIONS,
        `${ORGANIZATIONS}本文件主要起草人：赵示例。`,
      ),
    },
  ],
  fails: [
    { name: 'no organizations', draft: removePiece(draft, '起草单位：'), message: 'no-organizations', count: 1 },
    { name: 'no persons', draft: removePiece(draft, '主要起草人：'), message: 'no-persons', count: 1 },
    {
      name: 'an empty list',
      draft: replaceText(draft, '主要起草人：赵示例、钱示例、孙示例。', '主要起草人：⟦⟧。'),
      message: 'empty',
    },
    { name: 'one organization twice', draft: replaceText(draft, '示例大学', '⟦示例电器有限公司⟧'), message: 'twice' },
    { name: 'two persons of one name', draft: replaceText(draft, '孙示例', '⟦赵示例⟧'), message: 'twice' },
  ],
})
