import { paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { patentStatementIncomplete } from './patent-statement-incomplete.ts'

const draft = cleanDraft()
const STATEMENT = '本文件的发布机构提请注意，声明符合本文件时，可能涉及到5.2与风量相关的专利的使用。'
const PROMISE = '专利持有人已承诺，他愿意同任何申请人进行许可谈判。'
const within = (...words: readonly string[]) =>
  insertAfter(draft, '桌面微风扇在办公和居家场所广泛使用。', ...words.map(paragraph))

describeCheck(patentStatementIncomplete, {
  passesClean: false,
  passes: [
    {
      name: 'clauses, promise, name and address',
      draft: within(STATEMENT, PROMISE, '专利持有人姓名：示例电器有限公司', '地址：示例市示例路1号'),
    },
  ],
  fails: [
    {
      name: 'no address',
      draft: within(`⟦${STATEMENT}⟧`, PROMISE, '专利持有人姓名：示例电器有限公司'),
      message: 'incomplete',
    },
    { name: 'no promise and no holder', draft: within(STATEMENT), count: 3, message: 'incomplete' },
    {
      name: 'in the foreword',
      draft: insertAfter(draft, '请注意本文件的某些内容可能涉及专利。', paragraph(`⟦${STATEMENT}⟧`)),
      message: 'elsewhere',
      alsoFinds: ['F02', 'F07'],
    },
  ],
  notApplicable: [
    { name: 'no patents identified', draft },
    { name: 'an explanatory statement', draft: cleanStatement(draft) },
  ],
})
