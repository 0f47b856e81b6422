import { term } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck, withSentence } from '../../testing/expect-check.ts'
import { insertAfter } from '../../testing/mutate-draft.ts'
import { termUnused } from './term-unused.ts'

const isTerm = (piece: { readonly kind: string; readonly text?: string | null }) =>
  piece.kind === 'term' && piece.text === '标称风量'
const added = (draft: ReturnType<typeof cleanDraft>, name: string) =>
  insertAfter(draft, isTerm, term(name, 'sample part', '示例用的部件。'))

describeCheck(termUnused, {
  passes: [{ name: 'used twice', draft: added(withSentence('导流罩与叶轮同轴，导流罩无毛刺。'), '导流罩') }],
  fails: [
    { name: 'not used', draft: added(cleanDraft(), '⟦导流罩⟧'), message: 'unused' },
    { name: 'used once', draft: added(withSentence('导流罩无毛刺。'), '⟦导流罩⟧'), message: 'once' },
  ],
  notApplicable: [{ name: 'a vocabulary', draft: cleanDraft({ type: 'terminology' }) }],
})
