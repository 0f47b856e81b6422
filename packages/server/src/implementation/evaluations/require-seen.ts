import { Refusal } from '@zhunsheng/core'
import type { Context } from '../../context.ts'
import type { Evaluation } from './evaluation-store.ts'
import { requireEvaluation } from './require-evaluation.ts'
import { seenBy } from './seen.ts'

/** What may not be seen is not there. */
export async function requireSeenEvaluation(context: Pick<Context, 'actor' | 'db'>, id: string): Promise<Evaluation> {
  const evaluation = await requireEvaluation(context, id)
  const seen = await seenBy(context)
  if (evaluation.state === 'published' || seen === 'everything' || seen.includes(evaluation.organization_id))
    return evaluation
  throw new Refusal('EVALUATION_NOT_FOUND')
}
