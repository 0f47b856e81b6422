import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceIn } from '../../testing/mutate-draft.ts'
import { chapterCalled, titleOfElement } from '../../testing/which-piece.ts'
import { elementTitleMisworded } from './element-title-misworded.ts'

const draft = cleanDraft()

describeCheck(elementTitleMisworded, {
  passes: [
    { name: 'gaps between the characters', draft: replaceIn(draft, titleOfElement('foreword'), '前　　言', '前 言') },
    {
      name: 'terms joined with abbreviations',
      draft: replaceIn(draft, chapterCalled('术语和定义'), '术语和定义', '术语、定义和缩略语'),
    },
    { name: 'a chapter on the ranges of use', draft: replaceIn(draft, chapterCalled('要求'), '要求', '适用条件') },
  ],
  fails: [
    { name: '适用范围', draft: replaceIn(draft, chapterCalled('范围'), '范围', '⟦适用范围⟧'), message: 'misworded' },
    { name: '引用标准', draft: replaceIn(draft, chapterCalled('规范性引用文件'), '规范性引用文件', '⟦引用标准⟧') },
    { name: '术语及定义', draft: replaceIn(draft, chapterCalled('术语和定义'), '术语和定义', '⟦术语及定义⟧') },
    { name: '目录', draft: { ...draft, contents: draft.contents && { ...draft.contents, title: '⟦目　录⟧' } } },
    { name: '参考资料', draft: replaceIn(draft, titleOfElement('bibliography'), '参　考　文　献', '⟦参考资料⟧') },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(draft) }],
})
