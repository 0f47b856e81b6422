import { clause } from '../../testing/clean/pieces.ts'
import { cleanDraft } from '../../testing/clean-draft.ts'
import { describeCheck } from '../../testing/expect-check.ts'
import { editPiece, removePiece, replaceText } from '../../testing/mutate-draft.ts'
import { procedureStageUnlinked } from './procedure-stage-unlinked.ts'

const draft = cleanDraft({ type: 'code-of-practice' })
const stage = (title: string) =>
  editPiece(
    draft,
    (piece) => piece.kind === 'clause' && piece.text === title,
    () => clause(`⟦${title}⟧`),
  )

describeCheck(procedureStageUnlinked, {
  passesClean: false,
  passes: [{ name: 'the clean code of practice', draft }],
  fails: [
    {
      name: 'no condition for going on',
      draft: removePiece(stage('备料阶段'), '零件齐套后，转入组装阶段。'),
      message: 'transition',
    },
    {
      name: 'a stage that the procedure does not name',
      draft: replaceText(stage('组装阶段'), '由备料阶段、组装阶段和检验阶段组成', '由备料阶段和检验阶段组成'),
      message: 'unnamed',
    },
  ],
  notApplicable: [{ name: 'another type', draft: cleanDraft() }],
})
