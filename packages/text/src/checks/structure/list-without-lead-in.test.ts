import { items, paragraph, table } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter, removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { listWithoutLeadIn } from './list-without-lead-in.ts'

const draft = cleanDraft()
const LEAD = '按照下列步骤测量：'
const LAST = '计算各测点风速的算术平均值。'

describeCheck(listWithoutLeadIn, {
  passes: [
    { name: 'a full stop before the list', draft: replaceText(draft, LEAD, '测量分为四步。') },
    {
      name: 'a table between the lead-in and the list',
      draft: insertAfter(draft, LEAD, table('步骤', [['步骤']], [['1']])),
    },
    {
      name: 'dashes that go on after a paragraph',
      draft: insertAfter(
        draft,
        LAST,
        paragraph('记录包括：'),
        ...items(['风速；'], 'dash'),
        paragraph('风速取平均值'),
        ...items(['温度。'], 'dash'),
      ),
    },
  ],
  fails: [
    { name: 'a lead-in that breaks off', draft: replaceText(draft, LEAD, '按照下列步骤测量⟦，⟧'), message: 'open' },
    {
      name: 'a list right under its heading',
      draft: replaceText(removePiece(draft, LEAD), '将样品安装在测量段入口；', '⟦将样品安装在测量段入口；⟧'),
      message: 'none',
    },
    {
      name: 'a second list of dashes',
      draft: insertAfter(draft, LAST, paragraph('记录下列内容⟦；⟧'), ...items(['风速；', '温度。'], 'dash')),
      message: 'open',
    },
  ],
  notApplicable: [
    { name: 'a standard without lists', draft: cleanDraft({ type: 'symbols' }) },
    { name: 'an explanatory statement', draft: cleanStatement(draft) },
  ],
})
