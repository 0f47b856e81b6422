import Type from 'typebox'
import type { FileAnswer } from '../../documents/file-answer.ts'
import { paperMediaTypes } from '../../documents/papers/index.ts'
import { useCase } from '../../use-case.ts'
import { titleOfEvaluation, writeEvaluationReport } from './evaluation-paper.ts'
import { listScoreEntries } from './evaluation-store.ts'
import { evaluationIdInput } from './require-evaluation.ts'
import { requireSeenEvaluation } from './require-seen.ts'

/** The report as .docx, for whoever may see the evaluation. Refuses with `EVALUATION_NOT_FOUND`. */
export const makeEvaluationReport = useCase({
  name: 'implementation.make-evaluation-report',
  title: { zh: '生成实施效果评估报告', en: 'Make the report of an evaluation' },
  effect: 'read',
  roles: ['anyone'],
  input: Type.Object({ evaluationId: evaluationIdInput }, { additionalProperties: false }),
  run: async (context, { evaluationId }): Promise<FileAnswer> => {
    const evaluation = await requireSeenEvaluation(context, evaluationId)
    const entries = await listScoreEntries(context.db, [evaluationId])
    return {
      name: `${titleOfEvaluation(evaluation)}.docx`,
      mediaType: paperMediaTypes.docx,
      bytes: await writeEvaluationReport(evaluation, entries, context.today),
    }
  },
})
