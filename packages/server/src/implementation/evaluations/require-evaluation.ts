import { type EvaluationState, evaluationStates, Refusal } from '@zhunsheng/core'
import Type from 'typebox'
import type { Context } from '../../context.ts'
import { type Evaluation, findEvaluation } from './evaluation-store.ts'

export const evaluationIdInput = Type.String({ title: '评估', minLength: 1, maxLength: 64 })

/** Refuses with `EVALUATION_NOT_FOUND`, and with `EVALUATION_NOT_NOW` where its state is none of these. */
export async function requireEvaluation(
  { db }: Pick<Context, 'db'>,
  id: string,
  states?: readonly EvaluationState[],
): Promise<Evaluation> {
  const evaluation = await findEvaluation(db, id)
  if (!evaluation) throw new Refusal('EVALUATION_NOT_FOUND')
  if (states && !states.includes(evaluation.state))
    throw new Refusal('EVALUATION_NOT_NOW', { state: evaluationStates[evaluation.state] })
  return evaluation
}

/** The body that has a standard evaluated is the one whose permission counts. */
export const scopeOfEvaluation = async (
  context: Context,
  { evaluationId }: { readonly evaluationId: string },
): Promise<{ organizationId: string }> => ({
  organizationId: (await requireEvaluation(context, evaluationId)).organization_id,
})
