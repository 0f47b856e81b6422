import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { clauseCalled, labelled } from '../../testing/which-piece.ts'
import { clauseNumberBroken } from './clause-number-broken.ts'

const draft = cleanDraft()
const numbered = (label: string) => editPiece(draft, clauseCalled('测量步骤'), labelled(label))

describeCheck(clauseNumberBroken, {
  passes: [
    { name: 'typed numbers', draft, styles: 'typed' },
    { name: 'entries of terms under clauses', draft: cleanDraft({ type: 'terminology' }) },
  ],
  fails: [
    { name: 'a jump', draft: numbered('A.4'), count: 1, message: 'jump', alsoFinds: ['S14'] },
    {
      name: 'a number that is there already',
      draft: numbered('A.2'),
      count: 1,
      message: 'repeated',
      alsoFinds: ['S14'],
    },
    {
      name: 'the number of another clause',
      draft: editPiece(draft, clauseCalled('绝缘电阻'), labelled('6.5.3')),
      count: 1,
      message: 'foreign',
      alsoFinds: ['S14', 'X01'],
    },
  ],
  notApplicable: [
    { name: 'chapters without clauses', draft: cleanDraft({ type: 'symbols' }) },
    { name: 'an explanatory statement', draft: cleanStatement(draft) },
  ],
})
