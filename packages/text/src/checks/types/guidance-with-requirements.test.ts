import { clause } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece } from '../../testing/mutate-draft.ts'
import { guidanceWithRequirements } from './guidance-with-requirements.ts'

const titled = (title: string) =>
  editPiece(
    cleanDraft({ type: 'guidance' }),
    (piece) => piece.kind === 'clause' && piece.text === '供电方式',
    () => clause(title),
  )

describeCheck(guidanceWithRequirements, {
  passesClean: false,
  passes: [{ name: 'what users require', draft: titled('用户要求') }],
  fails: [{ name: 'a title', draft: titled('⟦供电要求⟧'), message: 'found' }],
  notApplicable: [{ name: 'another type', draft: cleanDraft() }],
})
