import { clause, items, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import type { Piece } from '../../testing/draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { annexCalled, chapterCalled } from '../../testing/which-piece.ts'
import { hangingParagraph } from './hanging-paragraph.ts'

const draft = cleanDraft()
const under = (...pieces: readonly Piece[]) => insertAfter(draft, chapterCalled('要求'), ...pieces)

describeCheck(hangingParagraph, {
  passes: [
    {
      name: 'lead-ins of terms that are divided',
      draft: insertAfter(draft, '下列术语和定义适用于本文件。', clause('产品')),
    },
    { name: 'an important notice', draft: under(paragraph('重要提示：使用时存在触电的风险。')) },
    {
      name: 'words between an annex and its first clause',
      draft: insertAfter(draft, annexCalled('出风口平均风速的测量'), paragraph('本附录给出测量的细节。')),
    },
  ],
  fails: [
    {
      name: 'a paragraph under a chapter',
      draft: under(paragraph('⟦桌面微风扇的特性分为五类。⟧')),
      message: 'hanging',
    },
    {
      name: 'a paragraph and a list, told once',
      draft: under(paragraph('⟦桌面微风扇的特性包括：⟧'), ...items(['外观；', '风量。'])),
    },
    {
      name: 'a paragraph under a clause',
      draft: insertAfter(
        draft,
        '桌面微风扇的风量应不小于标称风量的95%。',
        clause('最大风量', 3),
        paragraph('风量按照转速测量。'),
        clause('最小风量', 3),
        paragraph('风量按照转速测量。'),
      ),
      count: 1,
    },
  ],
  notApplicable: [
    { name: 'chapters without clauses', draft: cleanDraft({ type: 'symbols' }) },
    { name: 'an explanatory statement', draft: cleanStatement(draft) },
  ],
})
