import { concludeEvaluationFields, Refusal, type Values } from '@zhunsheng/core'
import Type from 'typebox'
import { schemaOf } from '../../field-schema.ts'
import { useCase } from '../../use-case.ts'
import { listScoreEntries } from './evaluation-store.ts'
import { evaluationIdInput, requireEvaluation, scopeOfEvaluation } from './require-evaluation.ts'

/**
 * Concludes an evaluation with its scope, problems and suggestions. Refuses with `EVALUATION_NOT_NOW`, or with
 * `NOTHING_SCORED` where every indicator is unknown.
 *
 * @basis NSM 42; SGO 十一
 */
export const concludeEvaluation = useCase({
  name: 'implementation.conclude-evaluation',
  title: { zh: '形成评估结论', en: 'Conclude an evaluation' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object(
    { evaluationId: evaluationIdInput, ...schemaOf(concludeEvaluationFields) },
    { additionalProperties: false },
  ),
  scope: scopeOfEvaluation,
  run: async (context, { evaluationId, ...given }) => {
    const parts = given as Values<typeof concludeEvaluationFields> // just checked against exactly these fields
    const { number } = await requireEvaluation(context, evaluationId, ['planned', 'underWay'])
    const entries = await listScoreEntries(context.db, [evaluationId])
    if (entries.every(({ score }) => score === null)) throw new Refusal('NOTHING_SCORED')
    await context.rows.update('evaluation', evaluationId, {
      ...parts,
      state: 'concluded',
      concluded_on: context.today,
    })
    context.record({
      type: 'evaluation.concluded',
      subject: { kind: 'evaluation', id: evaluationId },
      data: { number },
    })
    return { evaluationId }
  },
})
