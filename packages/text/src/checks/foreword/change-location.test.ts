import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { changeLocation } from './change-location.ts'

const draft = cleanDraft({ isRevision: true })

describeCheck(changeLocation, {
  passesClean: false,
  passes: [
    { name: 'a revision', draft },
    {
      name: 'what was deleted',
      draft: replaceText(draft, '增加了“桌面微风扇”的定义（见3.1）', '删除了“风轮”的定义（见2018年版的3.2）'),
    },
    {
      name: 'what was there before',
      draft: replaceText(
        draft,
        '更改了适用范围（见第1章，2018年版的第1章）',
        '更改了适用范围（见第1章，2018年版第1章、第2章）',
      ),
    },
  ],
  fails: [
    {
      name: 'no clause',
      draft: replaceText(draft, '更改了适用范围（见第1章，2018年版的第1章）；', '⟦更改了适用范围；⟧'),
      message: 'none',
    },
    {
      name: 'no old clause',
      draft: replaceText(draft, '更改了适用范围（见第1章，2018年版的第1章）；', '⟦更改了适用范围（见第1章）；⟧'),
      message: 'old',
    },
    {
      name: 'no new clause',
      draft: replaceText(
        draft,
        '增加了“桌面微风扇”的定义（见3.1）。',
        '⟦增加了“桌面微风扇”的定义（见2018年版的3.1）。⟧',
      ),
      message: 'new',
    },
  ],
  notApplicable: [{ name: 'a first edition', draft: cleanDraft() }],
})
