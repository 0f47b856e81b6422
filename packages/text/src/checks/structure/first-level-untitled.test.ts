import { untitled } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { chapterCalled } from '../../testing/which-piece.ts'
import { firstLevelUntitled } from './first-level-untitled.ts'

const procedure = cleanDraft({ type: 'code-of-practice' })

describeCheck(firstLevelUntitled, {
  passes: [
    {
      name: 'untitled clauses of the second level',
      draft: insertAfter(cleanDraft(), '桌面微风扇的外表面', untitled('颜色为白色。', 3), untitled('形状为圆形。', 3)),
    },
  ],
  fails: [
    {
      name: 'a chapter of untitled clauses',
      draft: insertAfter(
        procedure,
        chapterCalled('追溯方法'),
        untitled('⟦装配记录有一个编号。⟧'),
        untitled('装配记录由装配者填写。'),
      ),
      message: 'untitled',
    },
  ],
  notApplicable: [
    { name: 'chapters without clauses', draft: cleanDraft({ type: 'symbols' }) },
    { name: 'an explanatory statement', draft: cleanStatement(procedure) },
  ],
})
