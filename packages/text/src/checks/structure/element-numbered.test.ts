import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceIn } from '../../testing/mutate-draft.ts'
import { titleOfElement } from '../../testing/which-piece.ts'
import { elementNumbered } from './element-numbered.ts'

const draft = cleanDraft()

describeCheck(elementNumbered, {
  passes: [{ name: 'an index', draft: cleanDraft({ type: 'terminology' }) }],
  fails: [
    {
      name: 'a numbered bibliography',
      draft: replaceIn(draft, titleOfElement('bibliography'), '参　考　文　献', '⟦7⟧　参考文献'),
      message: 'numbered',
    },
    {
      name: 'a numbered introduction',
      draft: replaceIn(draft, titleOfElement('introduction'), '引　　言', '⟦0⟧　引言'),
    },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(draft) }],
})
