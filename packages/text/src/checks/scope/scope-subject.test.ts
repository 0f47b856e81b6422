import { cleanDraft } from '../../testing/clean-draft.ts'
import { cleanStatement } from '../../testing/clean-statement.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { replaceText } from '../../testing/mutate-draft.ts'
import { scopeSubject } from './scope-subject.ts'

const draft = cleanDraft()
const OPENING = '本文件规定了桌面微风扇的外观'

describeCheck(scopeSubject, {
  passes: [{ name: 'a gap before it', draft: replaceText(draft, OPENING, `　　${OPENING}`) }],
  fails: [
    { name: '本标准', draft: replaceText(draft, OPENING, '⟦本标准⟧规定了桌面微风扇的外观'), message: 'former' },
    {
      name: 'the part of a series',
      draft: replaceText(draft, OPENING, '⟦GB/T 99812的本部分⟧规定了桌面微风扇的外观'),
      message: 'former',
      alsoFinds: ['R07', 'R08', 'R10', 'R22', 'M17'],
    },
    { name: 'no subject at all', draft: replaceText(draft, OPENING, '⟦规定了⟧桌面微风扇的外观'), message: 'other' },
  ],
  notApplicable: [{ name: 'an explanatory statement', draft: cleanStatement(draft) }],
})
