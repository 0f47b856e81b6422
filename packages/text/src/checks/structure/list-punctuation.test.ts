import { items, paragraph, table } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter, replaceText } from '../../testing/mutate-draft.ts'
import { listPunctuation } from './list-punctuation.ts'

const draft = cleanDraft()
const LAST = '计算各测点风速的算术平均值。'
const after = (lead: string, ...texts: string[]) => insertAfter(draft, LAST, paragraph(lead), ...items(texts))

describeCheck(listPunctuation, {
  passes: [
    { name: 'items joined by a word', draft: after('记录包括：', '风速；或', '温度。') },
    { name: 'commas', draft: after('记录包括：', '风速，', '温度，', '日期。') },
    { name: 'sentences after a full stop', draft: after('测量分为两步。', '安装样品。', '读取风速。') },
    {
      name: 'a list with a list in it',
      draft: insertAfter(
        draft,
        LAST,
        paragraph('记录包括：'),
        ...items(['风速：']),
        ...items(['最大风速；', '最小风速；'], 'number', 2),
        ...items(['温度。']),
      ),
    },
    {
      name: 'a last item whose table follows',
      draft: insertAfter(
        draft,
        LAST,
        paragraph('记录包括：'),
        ...items(['风速；', '温度：']),
        table('温度', [['温度']], [['1']]),
      ),
    },
  ],
  fails: [
    {
      name: 'full stops after a colon, told once',
      draft: after('记录包括：', '风速⟦。⟧', '温度。', '日期。'),
      message: 'after-colon',
    },
    {
      name: 'no mark at the end',
      draft: replaceText(draft, LAST, '计算各测点风速的算术平均值⟦⟧'),
      message: 'after-colon',
    },
    { name: 'a semicolon at the end', draft: replaceText(draft, LAST, '计算各测点风速的算术平均值⟦；⟧') },
    {
      name: 'semicolons after a full stop',
      draft: after('测量分为两步。', '安装样品⟦；⟧', '读取风速。'),
      message: 'after-stop',
    },
  ],
  notApplicable: [
    { name: 'a standard without lists', draft: cleanDraft({ type: 'symbols' }) },
    { name: 'an explanatory statement', draft: cleanStatement(draft) },
  ],
})
