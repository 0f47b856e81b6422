import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { movePiece, replaceIn } from '../../testing/mutate-draft.ts'
import { titleOfElement } from '../../testing/which-piece.ts'
import { backMatterMisplaced } from './back-matter-misplaced.ts'

const draft = cleanDraft()
const bibliography = replaceIn(draft, titleOfElement('bibliography'), '参　考　文　献', '⟦参　考　文　献⟧')

describeCheck(backMatterMisplaced, {
  passes: [{ name: 'an index at the end', draft: cleanDraft({ type: 'terminology' }) }],
  fails: [
    {
      name: 'the bibliography before the annexes',
      draft: movePiece(bibliography, titleOfElement('bibliography'), '硬木地面的厚度与跌落结果有关。', 3),
      message: 'misplaced',
    },
  ],
  notApplicable: [
    { name: 'neither bibliography nor index', draft: cleanDraft({ type: 'symbols' }) },
    { name: 'an explanatory statement', draft: cleanStatement(draft) },
  ],
})
