import Type from 'typebox'
import { useCase } from '../../use-case.ts'
import { evaluationIdInput, requireEvaluation, scopeOfEvaluation } from './require-evaluation.ts'

/** Publishes a concluded evaluation, its arithmetic with it. Refuses with `EVALUATION_NOT_NOW`. */
export const publishEvaluation = useCase({
  name: 'implementation.publish-evaluation',
  title: { zh: '公布评估', en: 'Publish an evaluation' },
  effect: 'write',
  roles: ['administrator', 'secretary', 'leader'],
  input: Type.Object({ evaluationId: evaluationIdInput }, { additionalProperties: false }),
  scope: scopeOfEvaluation,
  run: async (context, { evaluationId }) => {
    const { number } = await requireEvaluation(context, evaluationId, ['concluded'])
    await context.rows.update('evaluation', evaluationId, { state: 'published', published_on: context.today })
    context.record({
      type: 'evaluation.published',
      subject: { kind: 'evaluation', id: evaluationId },
      data: { number },
    })
    return { evaluationId }
  },
})
