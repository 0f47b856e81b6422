import { clause, paragraph } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { insertBefore } from '../../testing/mutate-draft.ts'
import { noteAsClause } from './note-as-clause.ts'

const draft = cleanDraft()
const isMethods = (piece: { readonly kind: string; readonly text?: string | null }) =>
  piece.kind === 'chapter' && piece.text === '证实方法'

describeCheck(noteAsClause, {
  passes: [
    {
      name: 'a title that holds the word',
      draft: insertBefore(draft, isMethods, clause('注意事项'), paragraph('外壳易碎。')),
    },
  ],
  fails: [
    {
      name: 'an example as a clause',
      draft: insertBefore(draft, isMethods, clause('⟦示例⟧'), paragraph('外壳的示意见图1。')),
      message: 'found',
    },
  ],
})
