import { clause, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertBefore, replaceText } from '../../testing/mutate-draft.ts'
import { annexForbiddenHeading } from './annex-forbidden-heading.ts'

const withHeading = (title: string) =>
  insertBefore(
    cleanDraft(),
    (piece) => piece.kind === 'clause' && piece.text === '测量装置',
    clause(title),
    paragraph('本附录用于桌面微风扇。'),
  )

describeCheck(annexForbiddenHeading, {
  passes: [{ name: 'a longer title', draft: replaceText(cleanDraft(), '测量条件', '测量范围') }],
  fails: [
    { name: 'a scope of its own', draft: withHeading('⟦范围⟧'), message: 'forbidden', alsoFinds: ['N07'] },
    { name: 'terms of its own', draft: withHeading('⟦术语和定义⟧'), message: 'forbidden', alsoFinds: ['N07'] },
  ],
  notApplicable: [
    { name: 'a text without annexes', draft: cleanDraft({ type: 'guidance' }) },
    {
      name: 'a text of the edition of 2009',
      draft: replaceText(withHeading('范围'), 'GB/T 1.1—2020', 'GB/T 1.1—2009'),
    },
  ],
})
