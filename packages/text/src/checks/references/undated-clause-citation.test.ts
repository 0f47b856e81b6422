import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { undatedClauseCitation } from './undated-clause-citation.ts'

describeCheck(undatedClauseCitation, {
  passes: [
    { name: 'a dated citation', draft: withSentence('噪声按照GB/T 4214.1—2017中6.2的规定测量。') },
    { name: 'a clause of the text itself', draft: withSentence('样品按照GB/T 1236的规定安装，外观应符合5.1的规定。') },
  ],
  fails: [
    { name: 'a clause', draft: withSentence('样品按照⟦GB/T 1236⟧中5.2的规定安装。'), message: 'undated' },
    { name: 'a table', draft: withSentence('样品应符合⟦GB/T 1236⟧中表3的规定。'), message: 'undated' },
    {
      name: 'a document whose year the list has',
      draft: withSentence('噪声按照⟦GB/T 4214.1⟧中6.2的规定测量。'),
      message: 'dated-in-list',
      alsoFinds: ['R12'],
    },
  ],
  notApplicable: [{ name: 'no part of another document', draft: cleanDraft({ type: 'terminology' }) }],
})
